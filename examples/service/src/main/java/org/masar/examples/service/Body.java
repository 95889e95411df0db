package org.masar.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads what a caller sends, no more of it and no longer than the limits say. */
final class Body {

    private Body() {}

    /**
     * The body of a request.
     *
     * @param request of media type application/json
     * @param limits size and time
     * @return its bytes
     * @throws Refusal 415 for another type, 413 for too much, 408 for too slowly
     */
    static byte[] read(HttpServletRequest request, ServiceSettings.Limits limits) {
        if (!isJson(request.getContentType())) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrongType");
        }
        long most = limits.body().toBytes();
        if (request.getContentLengthLong() > most) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
        }
        long until = System.nanoTime() + limits.bodyTime().toNanos();
        ByteArrayOutputStream held =
                new ByteArrayOutputStream(Math.max(1024, Math.min((int) most, request.getContentLength())));
        byte[] buffer = new byte[8192];
        try (ServletInputStream stream = request.getInputStream()) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                held.write(buffer, 0, n);
                if (held.size() > most) {
                    throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
                }
                if (System.nanoTime() - until > 0) {
                    throw Refusal.of(HttpStatus.REQUEST_TIMEOUT, "slow");
                }
            }
        } catch (SocketTimeoutException e) {
            throw Refusal.of(HttpStatus.REQUEST_TIMEOUT, "slow");
        } catch (IOException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "brokenOff");
        }
        return held.toByteArray();
    }

    /** The text of a body, which is UTF-8 or nothing. */
    static String text(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "notReadable");
        }
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            MediaType media = MediaType.parseMediaType(type);
            return media.getType().equals("application")
                    && media.getSubtype().equals("json")
                    && (media.getCharset() == null || media.getCharset().name().equals("UTF-8"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}

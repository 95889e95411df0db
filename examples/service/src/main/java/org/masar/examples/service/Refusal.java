package org.masar.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A request is not answered. What goes out is a problem as in RFC 9457; no value of the request stands in it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient ImmutableList<Problem> problems;
    private final transient ImmutableMap<String, Object> more;
    private final int retryAfter;

    private Refusal(
            HttpStatus status,
            String code,
            Collection<Problem> problems,
            ImmutableMap<String, Object> more,
            int retryAfter) {
        // Nobody reads its stack, and at overload there are thousands of them.
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.problems = ImmutableList.copyOf(problems);
        this.more = more;
        this.retryAfter = retryAfter;
    }

    static Refusal of(HttpStatus status, String code) {
        return new Refusal(status, code, ImmutableList.of(), ImmutableMap.of(), 0);
    }

    static Refusal of(HttpStatus status, String code, ImmutableMap<String, Object> more) {
        return new Refusal(status, code, ImmutableList.of(), more, 0);
    }

    /** The service could answer later. */
    static Refusal later(HttpStatus status, String code, int seconds) {
        return new Refusal(status, code, ImmutableList.of(), ImmutableMap.of(), seconds);
    }

    /** What the door of the library found, with the status that says the same to a client of HTTP. */
    static Refusal of(Collection<Problem> problems) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        String code = "request";
        for (Problem problem : problems) {
            switch (problem.code()) {
                case UNKNOWN_ENGINE -> {
                    return new Refusal(HttpStatus.NOT_FOUND, "unknownEngine", problems, ImmutableMap.of(), 0);
                }
                case TOO_LARGE -> {
                    return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", problems, ImmutableMap.of(), 0);
                }
                case SYNTAX, ENCODING, DUPLICATE_KEY, TOO_DEEP -> {
                    status = HttpStatus.BAD_REQUEST;
                    code = "notReadable";
                }
                default -> {}
            }
        }
        return new Refusal(status, code, problems, ImmutableMap.of(), 0);
    }

    HttpStatus status() {
        return status;
    }

    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (retryAfter > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        return headers;
    }

    /** The problem as JSON, its texts in a language. */
    String json(String language, @Nullable String requestId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:masar:problem:" + code);
        body.put("title", Words.text(Message.of("service.problem." + code), language));
        body.put("status", status.value());
        if (requestId != null) {
            body.put("instance", "urn:masar:request:" + requestId);
        }
        body.putAll(more);
        if (!problems.isEmpty()) {
            body.put("problems", problems);
        }
        return Json.write(body, language);
    }

    ResponseEntity<String> response(String language, @Nullable String requestId) {
        return new ResponseEntity<>(json(language, requestId), headers(), status);
    }
}

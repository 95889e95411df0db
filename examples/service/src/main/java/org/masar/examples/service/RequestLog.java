package org.masar.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each request: number, method, pattern of the path, status, milliseconds. Never the path itself, a
 * header, an address, or anything of what was sent; what the caller calls a request is not taken over either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestLog extends OncePerRequestFilter {

    /** The language of texts, where the request asks for it by other means than its header. */
    static final String LANGUAGE = "masar.language";

    private static final String ID = "masar.requestId";
    private static final Logger LOG = LoggerFactory.getLogger("masar.request");

    RequestLog() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        String id = UUID.randomUUID().toString();
        request.setAttribute(ID, id);
        response.setHeader("X-Request-Id", id);
        MDC.put("request.id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request.id");
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.atInfo()
                    .addKeyValue("request.id", id)
                    .addKeyValue("request.method", method(request))
                    .addKeyValue("request.route", pattern == null ? "none" : pattern.toString())
                    .addKeyValue("response.status", response.getStatus())
                    .addKeyValue("response.ms", (System.nanoTime() - start) / 1_000_000)
                    .log("request");
        }
    }

    /** A method is whatever the caller writes there. */
    private static String method(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> request.getMethod();
            default -> "other";
        };
    }

    static String language(HttpServletRequest request) {
        Object asked = request.getAttribute(LANGUAGE);
        return asked == null ? Words.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : asked.toString();
    }

    static @Nullable String id(HttpServletRequest request) {
        Object id = request.getAttribute(ID);
        return id == null ? null : id.toString();
    }

    /** Writes a refusal where no controller can. */
    static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(refusal.status().value());
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream()
                .write(refusal.json(language(request), id(request)).getBytes(UTF_8));
    }
}

package org.masar.examples.service;

import com.google.common.collect.ImmutableMap;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.masar.core.casefile.CaseStoreException;
import org.masar.core.casefile.VersionConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever goes wrong leaves as a problem of one form, and says no more than its kind. */
@RestControllerAdvice
@RestController
final class Refusals implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger("masar.failure");

    Refusals() {}

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        return refusal.response(RequestLog.language(request), RequestLog.id(request));
    }

    @ExceptionHandler
    ResponseEntity<String> conflict(VersionConflictException conflict, HttpServletRequest request) {
        return refused(
                Refusal.of(
                        HttpStatus.CONFLICT,
                        "conflict",
                        ImmutableMap.of("expectedVersion", conflict.expected(), "version", conflict.actual())),
                request);
    }

    @ExceptionHandler
    ResponseEntity<String> store(CaseStoreException failure, HttpServletRequest request) {
        if (failure.kind() == CaseStoreException.Kind.TOO_LARGE) {
            return refused(Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "tooLarge"), request);
        }
        LOG.atError().addKeyValue("store.kind", failure.kind()).log("the case store failed");
        return refused(Refusal.later(HttpStatus.SERVICE_UNAVAILABLE, "store", 5), request);
    }

    /** Who hung up hears nothing more. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<String> hungUp(IOException gone) {
        return null;
    }

    @ExceptionHandler
    ResponseEntity<String> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return refused(of(known.getStatusCode()), request);
        }
        // Its text may quote what came in; its kind and place do not.
        StackTraceElement[] stack = failure.getStackTrace();
        LOG.atError()
                .addKeyValue("failure.kind", failure.getClass().getName())
                .addKeyValue("failure.place", stack.length == 0 ? "unknown" : stack[0].toString())
                .log("a request failed");
        return refused(Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed"), request);
    }

    /** What the container refused itself. */
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> container(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return refused(of(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404)), request);
    }

    private static Refusal of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> Refusal.of(HttpStatus.BAD_REQUEST, "notReadable");
            case 401 -> Refusal.of(HttpStatus.UNAUTHORIZED, "noKey");
            case 403 -> Refusal.of(HttpStatus.FORBIDDEN, "closed");
            case 404 -> Refusal.of(HttpStatus.NOT_FOUND, "notHere");
            case 405 -> Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, "wrongMethod");
            case 406 -> Refusal.of(HttpStatus.NOT_ACCEPTABLE, "wrongType");
            case 408 -> Refusal.of(HttpStatus.REQUEST_TIMEOUT, "slow");
            case 413 -> Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
            case 415 -> Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrongType");
            default ->
                status.is4xxClientError()
                        ? Refusal.of(HttpStatus.BAD_REQUEST, "notReadable")
                        : Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
        };
    }
}

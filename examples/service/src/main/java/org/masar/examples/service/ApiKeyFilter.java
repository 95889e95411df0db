package org.masar.examples.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who comes, and whether not too often: by key, by the name in a token, or by address where there is neither. */
final class ApiKeyFilter extends OncePerRequestFilter {

    private final ApiKeys keys;
    private final RateLimits limits;

    ApiKeyFilter(ApiKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String presented = request.getHeader(ApiKeys.HEADER);
        String caller = "address " + request.getRemoteAddr();
        boolean known = true;
        if (presented != null) {
            Optional<ServiceSettings.Key> key = keys.find(presented);
            known = key.isPresent();
            if (known) {
                caller = "key " + key.get().name();
                signIn(key.get());
            }
        } else if (token() != null) {
            caller = "token " + token();
        }
        if (!limits.admits(caller)) {
            RequestLog.write(request, response, Refusal.later(HttpStatus.TOO_MANY_REQUESTS, "tooMany", 1));
        } else if (!known) {
            RequestLog.write(request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "noKey"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String token() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken ? null : signedIn.getName();
    }

    private static void signIn(ServiceSettings.Key key) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                key.name(),
                null,
                key.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()));
        SecurityContextHolder.setContext(context);
    }
}

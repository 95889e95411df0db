package org.masar.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.masar.core.engine.Engines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may do what. Nothing is remembered between requests: no session, no cookie. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Nothing from elsewhere, nothing to elsewhere, nothing written into the page. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String ROLES = "roles";

    Security() {}

    /** No user with a password is made up. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new org.springframework.security.authentication.BadCredentialsException("no passwords here");
        };
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            ServiceSettings settings,
            ApiKeys keys,
            RateLimits rates,
            EngineDesk desk,
            EngineRoles roles) {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, failure) ->
                                RequestLog.write(request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "noKey")))
                        .accessDeniedHandler((request, response, denied) ->
                                RequestLog.write(request, response, Refusal.of(HttpStatus.FORBIDDEN, "closed"))))
                .addFilterBefore(new ApiKeyFilter(keys, rates), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/",
                                "/page.css",
                                "/page.js",
                                "/icon.svg",
                                "/words",
                                "/openapi.json",
                                "/engines",
                                "/engines/*/schema",
                                "/actuator/health/**",
                                "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/family/next")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/engines/{id}")
                        .access(mayAsk(desk.engines(), roles))
                        .requestMatchers("/cases/{programme}/**")
                        .access(mayKeepCases())
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.OPERATIONS.name())
                        .anyRequest()
                        .authenticated());
        if (!settings.oidcIssuer().isBlank()) {
            http.oauth2ResourceServer(
                    server -> server.jwt(jwt -> jwt.decoder(decoder(settings)).jwtAuthenticationConverter(converter()))
                            .authenticationEntryPoint((request, response, failure) ->
                                    RequestLog.write(request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "noKey"))));
        }
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> mayAsk(Engines engines, EngineRoles roles) {
        return (who, context) -> {
            String id = context.getVariables().getOrDefault("id", "");
            Authentication caller = who.get();
            ImmutableSet<Role> held = caller == null ? ImmutableSet.of() : roles(caller);
            // An engine that does not exist is nothing to hide: the answer names the one that was meant.
            boolean missing = engines.find(id).isEmpty();
            return new AuthorizationDecision(missing ? !held.isEmpty() : roles.allows(id, held));
        };
    }

    /** The cases of a programme are its own, and behind the wall for protection. */
    private static AuthorizationManager<RequestAuthorizationContext> mayKeepCases() {
        return (who, context) -> {
            String programme = context.getVariables().getOrDefault("programme", "");
            Authentication caller = who.get();
            ImmutableSet<Role> held = caller == null ? ImmutableSet.of() : roles(caller);
            boolean open =
                    Role.PROGRAMMES.stream().anyMatch(role -> role.path().equals(programme) && held.contains(role))
                            && !(programme.equals(Role.PROTECTION.path()) && Role.meetsTheWall(held));
            return new AuthorizationDecision(open);
        };
    }

    static ImmutableSet<Role> roles(Authentication caller) {
        return Sets.immutableEnumSet(Arrays.stream(Role.values())
                .filter(role -> caller.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())))
                .toList());
    }

    /** Asks the issuer for its keys when the first token comes, so that the service starts without it. */
    private static JwtDecoder decoder(ServiceSettings settings) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(settings.oidcIssuer()).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(settings.oidcIssuer()),
                    token -> token.getAudience() != null && token.getAudience().contains(settings.oidcAudience())
                            ? OAuth2TokenValidatorResult.success()
                            : OAuth2TokenValidatorResult.failure(
                                    new OAuth2Error("invalid_token", "meant for somebody else", null))));
            return decoder;
        });
    }

    private static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(Security::authorities);
        return converter;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        List<String> claimed = token.getClaimAsStringList(ROLES);
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (String role : claimed == null ? ImmutableList.<String>of() : claimed) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)));
        }
        return authorities;
    }
}

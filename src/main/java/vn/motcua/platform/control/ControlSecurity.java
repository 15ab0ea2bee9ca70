package vn.motcua.platform.control;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The management port's own door. It stands before all others and lets none of theirs open here: no sign-in, no
 * session, only the token, and health without one.
 */
@Configuration(proxyBeanMethods = false)
class ControlSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain control(HttpSecurity http, ControlAnnouncement announcement) throws Exception {
        return http.securityMatcher(request -> isManagement(request, announcement))
                // An error that was refused a second time would hide what was wrong with the first.
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers("/control/**")
                        .access((authentication, context) -> new AuthorizationDecision(
                                announcement.admits(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION))))
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    private static boolean isManagement(HttpServletRequest request, ControlAnnouncement announcement) {
        return request.getLocalPort() == announcement.port().orElse(-1);
    }
}

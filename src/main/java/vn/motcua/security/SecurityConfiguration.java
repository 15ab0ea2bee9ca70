package vn.motcua.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.motcua.security.api.ProvinceHeader;
import vn.motcua.security.door.Limits;
import vn.motcua.security.keycloak.BearerTokens;
import vn.motcua.security.keycloak.SignInDoor;
import vn.motcua.security.session.SessionGuard;
import vn.motcua.security.session.SessionLimits;
import vn.motcua.security.session.SignInPage;
import vn.motcua.tenancy.Deployment;

/** Three doors: the API, without sessions, what is on public view, and the screens. What neither names is shut to those who did not sign in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties({Limits.class, SessionLimits.class})
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiProblems problems,
            ProvinceHeader province,
            BearerTokens tokens,
            Deployment deployment)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie speaks for anybody here: a script sends its credentials with each request.
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(province, AuthorizationFilter.class);
        if (deployment.demo()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        } else {
            http.oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens)
                    .authenticationEntryPoint(problems)
                    .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                        @Override
                        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                            filter.setAuthenticationFailureHandler(problems);
                            return filter;
                        }
                    }));
        }
        return http.build();
    }

    /** Nobody is anybody there: no session is looked at, whoever comes; and nothing can be done but reading. */
    @Bean
    @Order(2)
    SecurityFilterChain publicView(HttpSecurity http) throws Exception {
        return http.securityMatcher("/public/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, refused) -> response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http,
            SessionGuard guard,
            SignInDoor door,
            NavigationAccessControl navigation,
            Deployment deployment)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/livez",
                                "/readyz",
                                "/styles/**",
                                "/icons/**",
                                "/scripts/**",
                                SessionGuard.STATE,
                                "/logout/back-channel")
                        .permitAll())
                // An error that was refused a second time would reach people as an empty page.
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInPage()))
                .addFilterAfter(guard, SecurityContextHolderFilter.class);
        if (!deployment.demo()) {
            door.build(http, new UidlRedirectStrategy());
            navigation.setLoginView(SignInPage.PATH);
        }
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    if (deployment.demo()) {
                        // Vaadin exempts POST /login from the check of a browser's token. Here that lets a foreign
                        // page make somebody a demo person at most; real mode has no such form at all.
                        vaadin.loginView(SignInPage.PATH).defaultSuccessUrl("/", true);
                    }
                    // Unknown addresses come to the screens, which say that there is nothing.
                    vaadin.anyRequest(AuthorizedUrl::authenticated);
                })
                .build();
    }

    /** The two filters stand in the doors above and nowhere else. */
    @Bean
    FilterRegistrationBean<SessionGuard> guardOnlyInItsDoor(SessionGuard guard) {
        return standsAside(guard);
    }

    @Bean
    FilterRegistrationBean<ProvinceHeader> headerOnlyInItsDoor(ProvinceHeader header) {
        return standsAside(header);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> standsAside(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

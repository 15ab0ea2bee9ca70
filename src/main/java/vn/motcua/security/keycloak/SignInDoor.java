package vn.motcua.security.keycloak;

import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.stereotype.Component;
import vn.motcua.security.session.SignInPage;

/** Puts the sign-in by Keycloak before the screens. */
@Component
public class SignInDoor {

    private final Keycloak keycloak;
    private final SignInOutcome outcome;

    SignInDoor(Keycloak keycloak, SignInOutcome outcome) {
        this.keycloak = keycloak;
        this.outcome = outcome;
    }

    /**
     * @param redirects how to send a browser elsewhere from within a screen
     */
    public void build(HttpSecurity http, RedirectStrategy redirects) throws Exception {
        SignOut signOut = new SignOut(keycloak, redirects);
        http.oauth2Login(login -> login.loginPage(SignInPage.PATH)
                        .clientRegistrationRepository(this::find)
                        .authorizedClientRepository(outcome.clients)
                        .authorizationEndpoint(
                                asking -> asking.authorizationRequestResolver(new SignInRequests(keycloak)))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                        // The ID token says all; nothing more is asked for.
                        .userInfoEndpoint(user -> user.oidcUserService(request -> user(request.getIdToken())))
                        .successHandler(outcome)
                        .failureHandler(outcome)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(outcome);
                                return filter;
                            }
                        }))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .csrf(csrf -> csrf.ignoringRequestMatchers(BackChannel.PATH));
    }

    /** By the name they sign in with, which is what the log is to say. */
    private static DefaultOidcUser user(OidcIdToken token) {
        String name = token.hasClaim(Claims.USERNAME) ? Claims.USERNAME : "sub";
        return new DefaultOidcUser(List.of(), token, name);
    }

    private @org.jspecify.annotations.Nullable ClientRegistration find(String id) {
        return id.equals(Keycloak.REGISTRATION) ? keycloak.realm().registration() : null;
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(keycloak.http()
                .configureMessageConverters(converters ->
                        converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}

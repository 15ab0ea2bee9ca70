package vn.motcua.security.keycloak;

import org.jspecify.annotations.Nullable;

/** The sign-in server does not answer, or not as one does. */
final class SignInServerDown extends RuntimeException {

    SignInServerDown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

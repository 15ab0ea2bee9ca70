/** The sign-in of real mode: Keycloak's addresses, keys and tokens, and who has been signed out there. */
@NullMarked
package vn.motcua.security.keycloak;

import org.jspecify.annotations.NullMarked;

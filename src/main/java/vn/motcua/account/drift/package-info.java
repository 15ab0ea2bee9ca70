/** Where the portal and the sign-in server say different things, and how that is mended. */
@NullMarked
package vn.motcua.account.drift;

import org.jspecify.annotations.NullMarked;

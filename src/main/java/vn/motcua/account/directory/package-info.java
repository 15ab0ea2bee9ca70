/** The sign-in server as the portal needs it: organisations, accounts and who has which role. */
@NullMarked
package vn.motcua.account.directory;

import org.jspecify.annotations.NullMarked;

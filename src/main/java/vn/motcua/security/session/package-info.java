/** How long somebody stays signed in, what ends it, and in which province they work meanwhile. */
@NullMarked
package vn.motcua.security.session;

import org.jspecify.annotations.NullMarked;

/** The API's door: who a token speaks for, and for which province. */
@NullMarked
package vn.motcua.security.api;

import org.jspecify.annotations.NullMarked;

/** What stands at the door before anybody is asked who they are: limits, headers, and the log of who came in. */
@NullMarked
package vn.motcua.security.door;

import org.jspecify.annotations.NullMarked;

/** What of this module is open at a unit when it ends: its places, the units below it, and who is in charge of it. */
@NullMarked
package vn.motcua.orgunit.end;

import org.jspecify.annotations.NullMarked;

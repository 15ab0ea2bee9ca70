/** Units and their states in memory, so that a list of a day costs as much for thousands of units as for a few. */
@NullMarked
@NamedInterface("index")
package vn.motcua.orgunit.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

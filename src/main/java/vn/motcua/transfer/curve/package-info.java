/** How far hand-overs came over time: by kind of unit, on whatever day, with the units that there were that day. */
@NullMarked
@NamedInterface("curve")
package vn.motcua.transfer.curve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

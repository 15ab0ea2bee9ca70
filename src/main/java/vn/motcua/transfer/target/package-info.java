/** Which share of the units is to have handed over by when, and when that would be at the present pace. */
@NullMarked
@NamedInterface("target")
package vn.motcua.transfer.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

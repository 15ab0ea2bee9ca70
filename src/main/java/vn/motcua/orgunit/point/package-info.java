/** One-stop points: where they are, when they are open, how far they deliver, and what stands in them. */
@NullMarked
@NamedInterface("point")
package vn.motcua.orgunit.point;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

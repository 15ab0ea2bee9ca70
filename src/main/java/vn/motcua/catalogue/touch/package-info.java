/** Whom something about procedures touches, as modules above know it: units, counters, people. */
@NullMarked
@NamedInterface("touch")
package vn.motcua.catalogue.touch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

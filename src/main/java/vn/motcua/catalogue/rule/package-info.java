/** The rules of a catalogue in plain Java: which tasks make sense together, what is proposed, merged and compared. */
@NullMarked
@NamedInterface("rule")
package vn.motcua.catalogue.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

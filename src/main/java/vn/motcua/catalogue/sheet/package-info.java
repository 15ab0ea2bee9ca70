/** What is printed of a catalogue. */
@NullMarked
@NamedInterface("sheet")
package vn.motcua.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

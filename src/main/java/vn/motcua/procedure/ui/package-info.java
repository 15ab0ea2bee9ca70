/** Screens of procedures; the list of procedures is also where others choose from. */
@NullMarked
@NamedInterface("ui")
package vn.motcua.procedure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

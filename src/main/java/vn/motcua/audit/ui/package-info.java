/** History on the screens of other modules, and the screen of the whole trail. */
@NullMarked
@NamedInterface("ui")
package vn.motcua.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

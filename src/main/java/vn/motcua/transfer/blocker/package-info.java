/** Why units have not handed over: who must act by when, what was done, and which directive cleared the way. */
@NullMarked
@NamedInterface("blocker")
package vn.motcua.transfer.blocker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

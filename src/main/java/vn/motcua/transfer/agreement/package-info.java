/** Agreements between units and the post: signed, renewed, ended; who has none, and which ask to be renewed. */
@NullMarked
@NamedInterface("agreement")
package vn.motcua.transfer.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

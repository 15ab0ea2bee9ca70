/** How far the whole province is on a day, put together for the paper that leadership reads. */
@NullMarked
@NamedInterface("situation")
package vn.motcua.transfer.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

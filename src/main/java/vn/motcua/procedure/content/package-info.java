/** What is known of a procedure: its code, its fields with what they may hold, and what follows from them. */
@NullMarked
@NamedInterface("content")
package vn.motcua.procedure.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

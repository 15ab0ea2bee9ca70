/** What a legal document supersedes, amends or is based on. */
@NullMarked
@NamedInterface("link")
package vn.motcua.decision.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

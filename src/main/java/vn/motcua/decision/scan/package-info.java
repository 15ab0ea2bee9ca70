/** Scans of the papers: who has the right to a document can look at its paper. */
@NullMarked
@NamedInterface("scan")
package vn.motcua.decision.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

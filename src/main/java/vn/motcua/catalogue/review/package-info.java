/** What a new national list changes in the catalogue in force, whom that touches, and what is done about it. */
@NullMarked
@NamedInterface("review")
package vn.motcua.catalogue.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

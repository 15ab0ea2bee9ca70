/** What those who write a version do: begin it, fill both of its lists, give it up or submit it. */
@NullMarked
package vn.motcua.catalogue.draft;

import org.jspecify.annotations.NullMarked;

/** The second list of a version: procedures not done through the post, with the reason; and what is in neither list. */
@NullMarked
package vn.motcua.catalogue.exclusion;

import org.jspecify.annotations.NullMarked;

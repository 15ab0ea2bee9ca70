/** The lists of a version on the screen, with what can be done to their rows. */
@NullMarked
package vn.motcua.catalogue.ui.rows;

import org.jspecify.annotations.NullMarked;

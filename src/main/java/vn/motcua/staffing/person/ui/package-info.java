/** The pages on which a post manager enters, changes, moves and ends employees. */
@NullMarked
package vn.motcua.staffing.person.ui;

import org.jspecify.annotations.NullMarked;

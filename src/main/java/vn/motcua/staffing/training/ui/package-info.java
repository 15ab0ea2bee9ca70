/** Courses and their participants on screens. */
@NullMarked
package vn.motcua.staffing.training.ui;

import org.jspecify.annotations.NullMarked;

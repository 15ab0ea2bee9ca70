/** Screens of how many people one-stop points need. */
@NullMarked
package vn.motcua.staffing.need.ui;

import org.jspecify.annotations.NullMarked;

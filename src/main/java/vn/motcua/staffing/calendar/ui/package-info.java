/** Screen of the days that differ from the usual week. */
@NullMarked
package vn.motcua.staffing.calendar.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the week board. */
@NullMarked
package vn.motcua.staffing.board.ui;

import org.jspecify.annotations.NullMarked;

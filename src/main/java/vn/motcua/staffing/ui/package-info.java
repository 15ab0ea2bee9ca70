@NullMarked
package vn.motcua.staffing.ui;

import org.jspecify.annotations.NullMarked;

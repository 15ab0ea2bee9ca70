@NullMarked
package vn.motcua.dashboard.ui;

import org.jspecify.annotations.NullMarked;

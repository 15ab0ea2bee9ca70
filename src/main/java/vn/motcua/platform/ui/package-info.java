@NullMarked
package vn.motcua.platform.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.curve.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.target.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.minutes.ui;

import org.jspecify.annotations.NullMarked;

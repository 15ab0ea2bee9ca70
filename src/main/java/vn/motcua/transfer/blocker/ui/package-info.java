@NullMarked
package vn.motcua.transfer.blocker.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.board.ui;

import org.jspecify.annotations.NullMarked;

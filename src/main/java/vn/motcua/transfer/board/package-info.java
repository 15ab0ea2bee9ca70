/** Units side by side: by stage on a board, and by task in a table. */
@NullMarked
package vn.motcua.transfer.board;

import org.jspecify.annotations.NullMarked;

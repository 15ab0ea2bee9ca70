/** How procedures are searched: what is asked, and the index of each province that answers. */
@NullMarked
package vn.motcua.procedure.search;

import org.jspecify.annotations.NullMarked;

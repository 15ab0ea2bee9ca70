/** What makes lists of many rows quick to search, whatever the rows are. */
@NullMarked
package vn.motcua.procedure.search;

import org.jspecify.annotations.NullMarked;

/** Whose people and counters somebody sees, and how queries are narrowed to these. */
@NullMarked
package vn.motcua.staffing.scope;

import org.jspecify.annotations.NullMarked;

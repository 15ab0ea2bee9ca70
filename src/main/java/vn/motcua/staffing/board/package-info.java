/** The counters of a week, morning by morning: who is there, who is away, who stands in, and where somebody is missing. */
@NullMarked
package vn.motcua.staffing.board;

import org.jspecify.annotations.NullMarked;

/** Counters, employees and assignments for other programs, under {@code /api/v1}. */
@NullMarked
package vn.motcua.staffing.web;

import org.jspecify.annotations.NullMarked;

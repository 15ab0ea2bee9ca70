/**
 * How many people one-stop points need and what is there: the rule in {@code rule}, by the parameters of the province and
 * the figures of each point, both kept here with the day since which they hold.
 */
@NullMarked
package vn.motcua.staffing.need;

import org.jspecify.annotations.NullMarked;

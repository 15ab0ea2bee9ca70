/** Days on which counters are shut, or open instead of another day: public holidays, Tết, repairs, days made up for. */
@NullMarked
package vn.motcua.staffing.calendar;

import org.jspecify.annotations.NullMarked;

/** Who stands at which counter in which morning or afternoon: rules in plain Java. */
@NullMarked
package vn.motcua.staffing.duty;

import org.jspecify.annotations.NullMarked;

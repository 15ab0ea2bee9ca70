/** How many people a one-stop point needs: the rule, in plain Java. */
@NullMarked
package vn.motcua.staffing.need.rule;

import org.jspecify.annotations.NullMarked;

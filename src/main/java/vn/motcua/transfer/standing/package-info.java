/** Stages and agreements of all units in memory, so that figures and lists of a day cost the same for thousands of units. */
@NullMarked
package vn.motcua.transfer.standing;

import org.jspecify.annotations.NullMarked;

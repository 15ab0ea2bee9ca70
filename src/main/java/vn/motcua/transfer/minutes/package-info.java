/**
 * Minutes of a hand-over: drawn up from the plan, signed in the portal by the unit and by the post, in any order. What is
 * signed is a text ({@link vn.motcua.transfer.minutes.MinutesText}); each signature holds for that text only, and both
 * together freeze it and its paper.
 */
@NullMarked
package vn.motcua.transfer.minutes;

import org.jspecify.annotations.NullMarked;

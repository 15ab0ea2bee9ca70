/** What is known of one unit: its states, what was done to it and on which paper, whom it succeeded and who succeeds it. */
@NullMarked
package vn.motcua.orgunit.history;

import org.jspecify.annotations.NullMarked;

/** A unit over time: its states, the rules of its life, and the rows in which they are kept. */
@NullMarked
package vn.motcua.orgunit.state;

import org.jspecify.annotations.NullMarked;

/**
 * The post's people themselves: who they are, where they work and as what, from their first day to their last. What is
 * personal is shown to those who need it, and masked for everybody else.
 */
@NullMarked
package vn.motcua.staffing.person;

import org.jspecify.annotations.NullMarked;

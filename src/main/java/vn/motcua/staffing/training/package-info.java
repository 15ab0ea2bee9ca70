/**
 * Training of the post's people: courses, who sat in them and with what result, until when a certificate holds, and who
 * must be trained again.
 */
@NullMarked
package vn.motcua.staffing.training;

import org.jspecify.annotations.NullMarked;

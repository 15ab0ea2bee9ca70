/**
 * Lists of employees as spreadsheets: read from a file that is kept, compared with the portal as often as somebody
 * looks, taken over all at once; and the same list the other way.
 */
@NullMarked
package vn.motcua.staffing.person.intake;

import org.jspecify.annotations.NullMarked;

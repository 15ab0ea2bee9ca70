/**
 * Official lists of units: read from a file that is kept, compared with the units of a day as often as somebody looks,
 * and taken over all at once; and the same list the other way, as a spreadsheet.
 */
@NullMarked
package vn.motcua.orgunit.intake;

import org.jspecify.annotations.NullMarked;

/** The report on how far hand-overs are. */
@NullMarked
package vn.motcua.report.situation;

import org.jspecify.annotations.NullMarked;

/**
 * How lists of procedures come in: read into rows that wait in the database, compared, mended, and taken over all at
 * once.
 */
@NullMarked
@NamedInterface("intake")
package vn.motcua.procedure.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

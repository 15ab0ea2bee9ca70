/**
 * The form of a province's backup: a zip with a manifest and a file of JSON lines for each table. Works on connections
 * it is given and knows nothing of provinces' walls.
 */
@NullMarked
package vn.motcua.tenancy.backup;

import org.jspecify.annotations.NullMarked;

/** Provinces as code: their folders, and what modules load from the CSV files there. */
@NullMarked
@NamedInterface("files")
package vn.motcua.tenancy.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

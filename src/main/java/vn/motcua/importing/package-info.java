/** Reads spreadsheets that people hand in, and refuses those that would harm: the ground of every import. */
@NullMarked
@ApplicationModule(displayName = "Importing", allowedDependencies = "shared")
package vn.motcua.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

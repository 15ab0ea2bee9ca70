/** The engine of official papers: templates, fonts, and rows that become a PDF. Knows no module's data. */
@NullMarked
@ApplicationModule(
        displayName = "Printing",
        allowedDependencies = {})
package vn.motcua.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

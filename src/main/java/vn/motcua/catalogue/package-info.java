/** What is handed over to the post: administrative procedures, and the catalogue in its approved versions. */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "audit :: ui",
            "importing",
            "ui",
            "orgunit",
            "procedure",
            "procedure :: ui",
            "procedure :: intake",
            "decision",
            "decision :: scan"
        })
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

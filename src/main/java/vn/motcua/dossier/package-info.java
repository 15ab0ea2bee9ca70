/** Volumes as reports state them beside what the software computes, and incidents with dossiers. */
@NullMarked
@ApplicationModule(
        displayName = "Volumes and quality",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "importing",
            "printing",
            "ui",
            "orgunit",
            "decision",
            "catalogue"
        })
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

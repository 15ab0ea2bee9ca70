/** The reports that leadership downloads: requested, printed in the background, kept and found again. */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "tenancy",
            "security",
            "audit",
            "printing",
            "ui",
            "catalogue",
            "catalogue :: rule",
            "catalogue :: sheet",
            "orgunit",
            "transfer",
            "transfer :: agreement",
            "transfer :: blocker",
            "transfer :: curve",
            "transfer :: overview",
            "transfer :: situation",
            "transfer :: target"
        })
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

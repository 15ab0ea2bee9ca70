/** The first screen of everybody who works in a province: how far the hand-over is, and what waits for them. */
@NullMarked
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {
            "shared",
            "tenancy",
            "security",
            "ui",
            "orgunit",
            "catalogue",
            "catalogue :: version",
            "catalogue :: review",
            "transfer",
            "transfer :: agreement",
            "transfer :: blocker",
            "transfer :: curve",
            "transfer :: curve-ui",
            "staffing",
            "dossier",
            "report"
        })
package vn.motcua.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

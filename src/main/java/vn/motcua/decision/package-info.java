/** Legal documents that other modules cite: number, date, issuer, subject. */
@NullMarked
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "importing",
            "printing",
            "ui"
        })
package vn.motcua.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

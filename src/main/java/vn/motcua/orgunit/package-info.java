/** Units of the province over time, the places of the post, one-stop points, and who is in charge of which. */
@NullMarked
@ApplicationModule(
        displayName = "Units",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "audit :: ui",
            "importing",
            "printing",
            "ui",
            "decision",
            "decision :: ui"
        })
package vn.motcua.orgunit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

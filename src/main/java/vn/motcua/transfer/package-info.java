/** Hand-overs: which unit has let the post take over, at which stage, since when and under which agreement. */
@NullMarked
@ApplicationModule(
        displayName = "Transfers",
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
            "orgunit",
            "orgunit :: act",
            "orgunit :: ui",
            "orgunit :: unit-page",
            "orgunit :: golive",
            "decision",
            "decision :: ui",
            "decision :: link",
            "catalogue",
            "catalogue :: touch",
            "catalogue :: rule",
            "procedure",
            "procedure :: content",
            "procedure :: search"
        })
package vn.motcua.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

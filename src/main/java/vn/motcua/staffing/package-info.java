/** The post's people and the counters they staff: who is where and when, and where somebody is missing. */
@NullMarked
@ApplicationModule(
        displayName = "Staffing",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "audit :: ui",
            "importing",
            "ui",
            "ui :: item",
            "orgunit :: act",
            "orgunit",
            "orgunit :: golive",
            "orgunit :: point",
            "procedure",
            "procedure :: content",
            "procedure :: search",
            "catalogue",
            "catalogue :: touch"
        })
package vn.motcua.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

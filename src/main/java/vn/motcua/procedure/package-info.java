/** Administrative procedures as the national list and the province state them, in every state they were in. */
@NullMarked
@ApplicationModule(
        displayName = "Procedures",
        allowedDependencies = {"shared", "tenancy", "tenancy :: files", "security", "audit", "importing", "ui"})
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

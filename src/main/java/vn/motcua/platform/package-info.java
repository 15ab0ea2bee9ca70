/** The operator's side of the deployment: which provinces are up, which are not and why, and their totals. */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"shared", "tenancy", "tenancy :: operator", "security", "ui"})
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

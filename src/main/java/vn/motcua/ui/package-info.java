/** The shell around every screen: layout, menu, sign-in page, as-of date, language, light and dark, errors. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "tenancy", "security"})
package vn.motcua.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The trail: who did what to which thing and why, written in the transaction of the act itself and kept for good. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "tenancy", "security", "importing", "ui"})
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

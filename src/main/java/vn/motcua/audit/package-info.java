/** The trail: who did what to which thing, written in the transaction of the act itself. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "security"})
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

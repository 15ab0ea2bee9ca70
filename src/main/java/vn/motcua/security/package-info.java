/** Who somebody is and what they may do: roles, the signed-in person, sign-in, and the guards of services. */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "tenancy"})
package vn.motcua.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

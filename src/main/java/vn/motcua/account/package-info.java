/**
 * Accounts of the post's counter staff: asked for, granted, made in the sign-in server, and shut when the employment
 * ends. The portal is master of these accounts; of passwords and of officials' accounts Keycloak is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "ui",
            "orgunit",
            "orgunit :: golive",
            "staffing",
            "staffing :: employee-page"
        })
package vn.motcua.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The Keycloak realm of a trial: the production realm with the provinces and demo people of the province files. */
@NullMarked
@ApplicationModule(
        displayName = "Demo realm",
        allowedDependencies = {})
package vn.motcua.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The wall between provinces: provinces as code, one schema each, and whose data a thread may touch. */
@NullMarked
@ApplicationModule(displayName = "Tenancy", allowedDependencies = "shared")
package vn.motcua.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Units of the province over time, the places of the post, one-stop points, and who is in charge of which. What a unit is
 * on a day comes from {@code state}; {@code act} changes and ends units, {@code end} says what of this module is open at
 * one that ends; {@code index} keeps them in memory, {@code history} and {@code tree} show them, {@code code} knows them by codes of other systems, {@code
 * intake} takes official lists in. Places are in {@code point} and {@code office}. {@code golive} is the rule that a unit
 * must pass before it goes over.
 */
@NullMarked
@ApplicationModule(
        displayName = "Units",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "audit :: ui",
            "importing",
            "printing",
            "ui",
            "ui :: item",
            "decision",
            "decision :: ui"
        })
package vn.motcua.orgunit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

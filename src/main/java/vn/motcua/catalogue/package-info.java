/**
 * What is handed over to the post: the catalogue of the province in its versions, and the supplements of districts and
 * communes. Reading starts at {@link vn.motcua.catalogue.CatalogueService}. A version and who may see or decide it is
 * in {@code version}, what it holds in {@code entry} and {@code exclusion}, writing it in {@code draft} and {@code
 * check}; {@code compare} and {@code sheet} show it, {@code publication} to everybody; {@code review} tells what has
 * changed since it was approved. Rules in plain Java are in {@code rule}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy :: files",
            "security",
            "audit",
            "audit :: ui",
            "importing",
            "ui",
            "ui :: item",
            "orgunit",
            "orgunit :: act",
            "orgunit :: golive",
            "procedure",
            "procedure :: content",
            "procedure :: search",
            "procedure :: ui",
            "procedure :: intake",
            "decision",
            "decision :: scan"
        })
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

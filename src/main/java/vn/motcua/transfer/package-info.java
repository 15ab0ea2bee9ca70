/**
 * Hand-overs: which unit has let the post take over, at which stage and since when. Recording stages is in {@code stage},
 * what is agreed in {@code plan}, the paper that both sides sign in {@code minutes}; {@code agreement} and {@code blocker}
 * are what carries a hand-over and what is in its way; {@code target}, {@code curve} and {@code board} tell how far all
 * of them are, from what {@code standing} keeps in memory.
 */
@NullMarked
@ApplicationModule(
        displayName = "Transfers",
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
            "orgunit",
            "orgunit :: act",
            "orgunit :: ui",
            "orgunit :: unit-page",
            "orgunit :: golive",
            "orgunit :: index",
            "decision",
            "decision :: ui",
            "decision :: link",
            "catalogue",
            "catalogue :: touch",
            "catalogue :: rule",
            "procedure",
            "procedure :: content",
            "procedure :: search"
        })
package vn.motcua.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

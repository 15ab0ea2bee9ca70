/**
 * The province's register of legal documents, which other modules cite: number, date, issuer, signer, subject. Scans of
 * the paper are in {@code scan}, what a document supersedes, amends or is based on in {@code link}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Decisions",
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
            "ui :: item"
        })
package vn.motcua.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

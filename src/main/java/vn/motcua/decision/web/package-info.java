/** The register of legal documents over the API. */
@NullMarked
package vn.motcua.decision.web;

import org.jspecify.annotations.NullMarked;

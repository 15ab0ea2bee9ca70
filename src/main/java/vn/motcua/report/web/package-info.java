/** Reports in the API. */
@NullMarked
package vn.motcua.report.web;

import org.jspecify.annotations.NullMarked;

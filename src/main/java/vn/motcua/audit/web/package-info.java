/** The trail over the API. */
@NullMarked
package vn.motcua.audit.web;

import org.jspecify.annotations.NullMarked;

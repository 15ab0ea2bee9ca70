/** The catalogue's side of the API. */
@NullMarked
package vn.motcua.procedure.web;

import org.jspecify.annotations.NullMarked;

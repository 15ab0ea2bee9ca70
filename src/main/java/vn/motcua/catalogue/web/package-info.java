/** The catalogue's side of the API. */
@NullMarked
package vn.motcua.catalogue.web;

import org.jspecify.annotations.NullMarked;

/** Versions beside each other: two of them compared, or the province's merged with the supplement of a unit. */
@NullMarked
package vn.motcua.catalogue.compare;

import org.jspecify.annotations.NullMarked;

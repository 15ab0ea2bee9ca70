/** What a version still lacks before it is submitted. */
@NullMarked
package vn.motcua.catalogue.check;

import org.jspecify.annotations.NullMarked;

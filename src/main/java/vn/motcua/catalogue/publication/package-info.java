/** Both lists of the catalogue in force, for everybody to read: a page and two files, where a province wants it. */
@NullMarked
package vn.motcua.catalogue.publication;

import org.jspecify.annotations.NullMarked;

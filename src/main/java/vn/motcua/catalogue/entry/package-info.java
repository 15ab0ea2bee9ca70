/** The first list of a version: procedures done through the post, with tasks, ways, places and a first day. */
@NullMarked
package vn.motcua.catalogue.entry;

import org.jspecify.annotations.NullMarked;

/** Units as a tree and as a table, as of a day, with those that are no more for who asks for them. */
@NullMarked
package vn.motcua.orgunit.tree;

import org.jspecify.annotations.NullMarked;

/** What is done to units by a recorded act, and what must have its place or its end when a unit ends. */
@NullMarked
package vn.motcua.orgunit.act;

import org.jspecify.annotations.NullMarked;

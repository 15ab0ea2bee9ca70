/** By which codes other systems know a unit, and when. */
@NullMarked
package vn.motcua.orgunit.code;

import org.jspecify.annotations.NullMarked;

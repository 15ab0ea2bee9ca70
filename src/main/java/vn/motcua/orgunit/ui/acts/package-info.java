/** The pages on which acts on units are recorded. */
@NullMarked
package vn.motcua.orgunit.ui.acts;

import org.jspecify.annotations.NullMarked;

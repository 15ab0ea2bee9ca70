/** Post offices and other places of the post over time. */
@NullMarked
package vn.motcua.orgunit.office;

import org.jspecify.annotations.NullMarked;

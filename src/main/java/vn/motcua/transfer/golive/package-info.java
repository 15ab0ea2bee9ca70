/** The gate before {@code TRANSFERRED}: asks the modules what is there, by the rule of {@code orgunit.golive}. */
@NullMarked
package vn.motcua.transfer.golive;

import org.jspecify.annotations.NullMarked;

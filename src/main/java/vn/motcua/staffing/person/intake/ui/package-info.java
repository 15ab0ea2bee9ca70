/** Where lists of employees come in, and what each would do. */
@NullMarked
package vn.motcua.staffing.person.intake.ui;

import org.jspecify.annotations.NullMarked;

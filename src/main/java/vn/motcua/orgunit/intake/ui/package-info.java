@NullMarked
package vn.motcua.orgunit.intake.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.orgunit.office.ui;

import org.jspecify.annotations.NullMarked;

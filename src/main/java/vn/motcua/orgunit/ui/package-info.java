@NullMarked
package vn.motcua.orgunit.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.orgunit.point.ui;

import org.jspecify.annotations.NullMarked;

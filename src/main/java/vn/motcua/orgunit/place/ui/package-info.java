@NullMarked
package vn.motcua.orgunit.place.ui;

import org.jspecify.annotations.NullMarked;

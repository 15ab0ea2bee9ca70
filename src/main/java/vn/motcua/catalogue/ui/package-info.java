@NullMarked
package vn.motcua.catalogue.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.catalogue.review.ui;

import org.jspecify.annotations.NullMarked;

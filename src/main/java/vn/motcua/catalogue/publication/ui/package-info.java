@NullMarked
package vn.motcua.catalogue.publication.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.dossier.ui;

import org.jspecify.annotations.NullMarked;

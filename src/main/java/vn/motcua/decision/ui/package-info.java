@NullMarked
package vn.motcua.decision.ui;

import org.jspecify.annotations.NullMarked;

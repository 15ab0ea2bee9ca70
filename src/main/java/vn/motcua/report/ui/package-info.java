@NullMarked
package vn.motcua.report.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.transfer.plan.ui;

import org.jspecify.annotations.NullMarked;

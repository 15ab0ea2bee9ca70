@NullMarked
package vn.motcua.transfer.agreement.ui;

import org.jspecify.annotations.NullMarked;

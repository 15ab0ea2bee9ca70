@NullMarked
package vn.motcua.account.ui;

import org.jspecify.annotations.NullMarked;

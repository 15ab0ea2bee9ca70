@NullMarked
package vn.motcua.transfer.web;

import org.jspecify.annotations.NullMarked;

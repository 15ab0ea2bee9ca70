@NullMarked
package vn.motcua.security.web;

import org.jspecify.annotations.NullMarked;

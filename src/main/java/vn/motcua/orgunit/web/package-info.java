@NullMarked
package vn.motcua.orgunit.web;

import org.jspecify.annotations.NullMarked;

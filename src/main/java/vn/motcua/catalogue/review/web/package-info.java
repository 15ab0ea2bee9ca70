@NullMarked
package vn.motcua.catalogue.review.web;

import org.jspecify.annotations.NullMarked;

/** Requests for accounts for other programs, under {@code /api/v1/accounts}. */
@NullMarked
package vn.motcua.account.web;

import org.jspecify.annotations.NullMarked;

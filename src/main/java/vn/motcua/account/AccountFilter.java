package vn.motcua.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param query words of the employee's name or code, or of the user name; empty for all
 * @param state null for all
 * @param onlyProblems only those where something stands in the way
 */
public record AccountFilter(String query, @Nullable AccountState state, boolean onlyProblems) {

    public static final AccountFilter ALL = new AccountFilter("", null, false);
}

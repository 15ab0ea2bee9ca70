package vn.motcua.account.directory;

/**
 * An account that is there.
 *
 * @param id its key in the sign-in server
 * @param username which it really bears
 */
public record MadeAccount(String id, String username) {}

package vn.motcua.account.directory;

import java.util.UUID;

/**
 * An account to be made.
 *
 * @param name of the employee, family name first
 */
public record NewAccount(UUID employeeId, String username, String name, String email) {}

package vn.motcua.account.directory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a province's organisation.
 *
 * @param id key in the sign-in server
 * @param employeeId the employee for whom the portal made the account; null for all others
 * @param roles names of the roles in the portal, in effect
 */
public record Member(
        String id,
        String username,
        String name,
        boolean enabled,
        @Nullable UUID employeeId,
        Set<String> roles) {

    /** Name of the role that the portal gives. */
    public static final String COUNTER_STAFF = "COUNTER_STAFF";

    public boolean counterStaff() {
        return roles.contains(COUNTER_STAFF);
    }
}

package vn.motcua.account.drift;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One difference.
 *
 * @param name of the person; empty when not known
 * @param details further roles, or a message key of what stands in the way; empty otherwise
 * @param accountId the portal's account; null when it has none
 * @param version of that account
 * @param memberId key in the sign-in server; null when it is not there
 */
public record DriftLine(
        DriftKind kind,
        String username,
        String name,
        List<String> details,
        @Nullable UUID accountId,
        int version,
        @Nullable String memberId) {}

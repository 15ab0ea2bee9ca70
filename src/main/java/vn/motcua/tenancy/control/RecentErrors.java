package vn.motcua.tenancy.control;

import org.springframework.modulith.NamedInterface;

/**
 * Unexpected errors of a province.
 *
 * @param count in the last 24 hours
 * @param lastId what the last one was shown under
 */
@NamedInterface("operator")
public record RecentErrors(long count, String lastId) {}

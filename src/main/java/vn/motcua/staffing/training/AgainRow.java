package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who must be trained again, and why.
 *
 * @param what name of the course whose certificate runs out, or the field in which procedures changed
 * @param on last day of the certificate, or day of the change
 */
public record AgainRow(
        UUID employeeId, String code, String name, String postOfficeName, Reason reason, String what, LocalDate on) {

    /** Why somebody must be trained again; the most pressing first. */
    public enum Reason {
        EXPIRED,
        /** Procedures of a field of their counter changed after they were trained. */
        CHANGED,
        /** Within 60 days. */
        EXPIRING
    }
}

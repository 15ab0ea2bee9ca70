package vn.motcua.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * An employee's account.
 *
 * @param username with which they sign in; a proposal until the account is made
 * @param phone empty when not known
 * @param requestedBy username; "" where nobody asked, as is {@code requester}, the same person by name
 * @param decidedBy by name; null while nobody has decided
 * @param reason why it was refused or shut; empty otherwise
 * @param keycloakId key of the account in the sign-in server; null until it was made
 * @param tries how often the portal went there in vain
 * @param lastTry null while it has not gone
 * @param nextTry when it goes again; null when there is nothing to do, or nothing without a person
 * @param problem message key of what stands in the way; null when nothing does
 * @param employedTo first day on which the employee is no longer with the post; null while no end is known
 * @param onDuty whether they stand at a counter today or are to stand at one later
 * @param version to be given back with each act
 */
public record AccountRow(
        UUID id,
        UUID employeeId,
        String employeeCode,
        String employeeName,
        UUID postOfficeId,
        String postOfficeName,
        String username,
        String email,
        String phone,
        AccountState state,
        String requestedBy,
        String requester,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable String keycloakId,
        @Nullable Instant mailedAt,
        int tries,
        @Nullable Instant lastTry,
        @Nullable Instant nextTry,
        @Nullable String problem,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        boolean onDuty,
        int version) {

    /** Whether the employee is with the post on a day. */
    public boolean employedOn(LocalDate day) {
        return new Period(employedFrom, employedTo).contains(day);
    }
}

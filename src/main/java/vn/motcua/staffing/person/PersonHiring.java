package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who begins to work.
 *
 * @param job as what, such as "Giao dịch viên"; "" where nobody says
 * @param from their first day of work
 */
public record PersonHiring(PersonDraft draft, UUID postOfficeId, String job, LocalDate from) {}

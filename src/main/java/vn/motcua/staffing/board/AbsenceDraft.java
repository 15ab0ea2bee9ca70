package vn.motcua.staffing.board;

import java.util.UUID;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;

/**
 * That somebody will not be, or was not, at their counter.
 *
 * @param note at most 1,000 characters; may be empty
 */
public record AbsenceDraft(UUID employeeId, AbsenceKind kind, AbsenceSpan span, String note) {}

package vn.motcua.staffing.board;

import java.util.UUID;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;

/**
 * That somebody is away.
 *
 * @param reportedBy name of who reported it
 */
public record AbsenceRow(
        UUID id,
        UUID employeeId,
        String employeeName,
        AbsenceKind kind,
        AbsenceSpan span,
        String note,
        String reportedBy,
        int version) {}

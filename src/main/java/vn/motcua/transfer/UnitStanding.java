package vn.motcua.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * Where a unit stands.
 *
 * @param parentName the unit above; null directly below the province
 * @param since first day of the stage; null where nothing is recorded
 * @param decisionNumber as cited; "" where none is
 * @param note "" where there is none
 * @param agreement whether an agreement with the post is in force
 */
public record UnitStanding(
        UUID unitId,
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentName,
        TransferStage stage,
        @Nullable LocalDate since,
        String decisionNumber,
        String note,
        boolean agreement) {}

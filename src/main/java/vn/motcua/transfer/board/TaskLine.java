package vn.motcua.transfer.board;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.TransferStage;

/**
 * A unit with its tasks.
 *
 * @param parentName null directly below the province
 * @param begins first day of each task that the post does, or will do
 */
public record TaskLine(
        UUID unitId,
        UnitKind kind,
        String name,
        @Nullable String parentName,
        TransferStage stage,
        Map<TransferTask, LocalDate> begins) {}

package vn.motcua.procedure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;

/**
 * A procedure in a list, as the API answers it.
 *
 * @param onlineService null when unknown
 */
record ProcedureItem(
        String code,
        String name,
        String field,
        List<Level> levels,
        String issuingAgency,
        String executingAgencies,
        @Nullable OnlineService onlineService,
        String timeLimit,
        ProcedureStatus status) {

    static ProcedureItem of(ProcedureRow row) {
        String online = row.content().text(ProcedureField.ONLINE_SERVICE);
        return new ProcedureItem(
                row.code(),
                row.name(),
                row.field(),
                row.levels(),
                row.issuingAgency(),
                row.executingAgencies(),
                online.isEmpty() ? null : OnlineService.valueOf(online),
                row.content().text(ProcedureField.TIME_LIMIT),
                row.status());
    }
}

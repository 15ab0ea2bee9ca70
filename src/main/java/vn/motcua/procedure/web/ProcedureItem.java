package vn.motcua.procedure.web;

import java.util.List;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ProcedureRow;

/** A procedure, as the API answers it. */
record ProcedureItem(
        String code, String name, String field, List<Level> levels, String issuingAgency, String executingAgencies) {

    static ProcedureItem of(ProcedureRow row) {
        return new ProcedureItem(
                row.code(), row.name(), row.field(), row.levels(), row.issuingAgency(), row.executingAgencies());
    }
}

package vn.motcua.catalogue.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

/**
 * A procedure in a version of the catalogue, with what is handed over of it.
 *
 * @param versionId the state of the procedure that is meant
 * @param levels at which the procedure is carried out
 * @param places at which alone it is offered; empty for all places of its levels
 */
public record EntryRow(
        UUID id,
        UUID procedureId,
        UUID versionId,
        String code,
        String name,
        String field,
        List<Level> levels,
        EntryTerms terms,
        List<EntryPlace> places) {

    /** The same with other terms. */
    public EntryRow with(EntryTerms other) {
        return new EntryRow(id, procedureId, versionId, code, name, field, levels, other, places);
    }

    /** The same, offered at these places alone. */
    public EntryRow at(List<EntryPlace> others) {
        return new EntryRow(id, procedureId, versionId, code, name, field, levels, terms, others);
    }

    public Set<TransferTask> tasks() {
        return terms.tasks();
    }

    public ServiceForm form() {
        return terms.form();
    }
}

package vn.motcua.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.procedure.Level;

/**
 * A procedure in a version of the catalogue, with what is handed over of it.
 *
 * @param levels at which the procedure is carried out
 * @param places at which alone it is offered; empty for all places of its levels
 */
public record EntryRow(
        UUID id,
        UUID procedureId,
        String code,
        String name,
        String field,
        List<Level> levels,
        EntryTerms terms,
        List<EntryPlace> places) {

    public Set<TransferTask> tasks() {
        return terms.tasks();
    }

    public ServiceForm form() {
        return terms.form();
    }
}

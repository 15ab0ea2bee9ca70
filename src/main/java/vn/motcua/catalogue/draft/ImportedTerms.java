package vn.motcua.catalogue.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.intake.ImportedEntries;

/** What the appendix of a decision hands over of a procedure, as an entry of a draft. */
final class ImportedTerms {

    private ImportedTerms() {}

    /** The service form follows the tasks: what is taken in is received, what is handed out is returned. */
    static EntryTerms of(ImportedEntries.Entry entry) {
        Set<TransferTask> tasks = entry.tasks() == null || entry.tasks() == 0
                ? EnumSet.copyOf(TransferTask.USUAL)
                : TransferTask.of(entry.tasks());
        boolean in = tasks.contains(TransferTask.INTAKE);
        boolean out = tasks.contains(TransferTask.RESULT_RETURN);
        ServiceForm form = in && !out ? ServiceForm.RECEIVE : out && !in ? ServiceForm.RETURN : ServiceForm.BOTH;
        return new EntryTerms(tasks, form, List.of(), entry.start(), entry.place());
    }
}

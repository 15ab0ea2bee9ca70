package vn.motcua.catalogue.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What is handed over of a procedure, where and from when.
 *
 * @param levels where it is offered; empty for every level at which the procedure is carried out
 * @param startsOn first day; null for the day from which the catalogue is in force
 * @param note "" for none; at most 500 characters
 */
public record EntryTerms(
        Set<TransferTask> tasks,
        ServiceForm form,
        List<Level> levels,
        @Nullable LocalDate startsOn,
        String note) {

    private static final int NOTE_LENGTH = 500;

    /** @throws PortalException ({@code catalogue.note-length}) */
    public EntryTerms {
        tasks = Set.copyOf(tasks);
        levels = List.copyOf(levels);
        note = Texts.tidy(note);
        if (note.length() > NOTE_LENGTH) {
            throw PortalException.invalid("catalogue.note-length", NOTE_LENGTH);
        }
    }

    /** Everywhere, from the first day of the catalogue. */
    public static EntryTerms of(Set<TransferTask> tasks, ServiceForm form) {
        return new EntryTerms(tasks, form, List.of(), null, "");
    }
}

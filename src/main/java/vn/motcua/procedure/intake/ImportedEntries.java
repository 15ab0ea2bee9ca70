package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the appendix of a decision hands over, for a draft of a catalogue.
 *
 * @param entries in the order of the list
 */
public record ImportedEntries(UUID importId, String fileName, List<Entry> entries) {

    /**
     * @param tasks the seven ticks as bits, 1 = guidance … 64 = auxiliary; null where the list has no such columns
     * @param place as written; "" where none is
     * @param start from when; null where the list does not say
     */
    public record Entry(
            UUID procedureId,
            String code,
            @Nullable Integer tasks,
            String place,
            @Nullable LocalDate start) {}
}

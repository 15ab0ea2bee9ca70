package vn.motcua.catalogue.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.procedure.content.Level;

/**
 * A procedure of the catalogue or a supplement in force that has changed since, and what was done about it.
 *
 * @param code key of the code, {@code 1.004227}
 * @param name as it was before the change
 * @param levels at which it is or was carried out, before or after the change
 * @param fields subject areas that it had before and has now
 * @param executingAgencies before and now, as one text to search in
 * @param changes field by field; empty when the procedure ended without stating anything new
 * @param raisedAt when the last act changed it
 * @param raisedBy who did; "" when the trail does not say
 * @param act the trail's line about it
 * @param reason why it was dismissed; "" for others
 * @param draft number of the catalogue's draft into which it was taken
 * @param unitId whose supplement has it; null for the province's own catalogue, as is {@code unitName}
 * @param version for optimistic locking: hand it back when deciding
 */
public record ReviewRow(
        UUID id,
        UUID procedureId,
        String code,
        String name,
        Set<String> fields,
        Set<Level> levels,
        String executingAgencies,
        ReviewKind kind,
        List<Change> changes,
        ReviewState state,
        Instant raisedAt,
        String raisedBy,
        String act,
        String reason,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable UUID draftId,
        @Nullable Integer draft,
        @Nullable UUID unitId,
        @Nullable String unitName,
        int version) {

    /** A field that is stated otherwise now. Levels are joined by semicolons, as {@link Level} names them. */
    public record Change(ReviewField field, String before, String after) {}

    /** Whether it is a unit's supplement that has it, and not the province's own catalogue. */
    public boolean ofSupplement() {
        return unitId != null;
    }

    /** As far as it says whom the change touches. */
    public Touchable touchable() {
        return new Touchable(procedureId, fields, levels, executingAgencies);
    }

    /** What is chosen, as it was seen. */
    public Chosen chosen() {
        return new Chosen(id, version);
    }

    /** One that somebody decides on, in the state in which they saw it. */
    public record Chosen(UUID id, int version) {}
}

package vn.motcua.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, put together for the trail: {@code Act.of("decision.corrected", "decision", id).change("number",
 * "143/QĐ-UBND", "134/QĐ-UBND").because("Số bị gõ nhầm")}. Each step answers a new act.
 *
 * @param action what was done, such as {@code catalogue.approved}; its text has the key {@code audit.action.<action>}
 * @param subjectType kind of thing, such as {@code catalogue}
 * @param details in a line; "" for none
 * @param reason as the person gave it; null for none
 * @param changes in the order in which people read the fields
 * @param links other things that the act concerns
 */
public record Act(
        String action,
        String subjectType,
        UUID subjectId,
        String details,
        @Nullable String reason,
        List<FieldChange> changes,
        List<SubjectLink> links) {

    public Act {
        changes = List.copyOf(changes);
        links = List.copyOf(links);
    }

    public static Act of(String action, String subjectType, UUID subjectId) {
        return new Act(action, subjectType, subjectId, "", null, List.of(), List.of());
    }

    /** What else there is to say, in a line; cut at 2,000 characters when it is kept. */
    public Act details(String text) {
        return new Act(action, subjectType, subjectId, text, reason, changes, links);
    }

    /**
     * A field that became something else; nothing is added when it did not. Days as {@code 2023-06-26}, words of a
     * list by their names: screens show both in the reader's language.
     *
     * @param field key of the field; its text has the key {@code audit.field.<subjectType>.<field>}
     * @param before null or "" where there was nothing
     * @param after null or "" where there is nothing any more
     */
    public Act change(String field, @Nullable Object before, @Nullable Object after) {
        FieldChange change = new FieldChange(field, text(before), text(after));
        if (Objects.equals(change.before(), change.after())) {
            return this;
        }
        List<FieldChange> more = new ArrayList<>(changes);
        more.add(change);
        return new Act(action, subjectType, subjectId, details, reason, more, links);
    }

    private static @Nullable String text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }

    /** @param why null or blank for no reason; cut at 2,000 characters when it is kept */
    public Act because(@Nullable String why) {
        String kept = why == null || why.isBlank() ? null : why.strip();
        return new Act(action, subjectType, subjectId, details, kept, changes, links);
    }

    /** Another thing that the act concerns; people read its kind only. */
    public Act link(String type, UUID id) {
        return link(type, id, "");
    }

    /** @param label by which people know the thing today, such as {@code 2114/QĐ-UBND}; cut at 300 characters */
    public Act link(String type, UUID id, String label) {
        List<SubjectLink> more = new ArrayList<>(links);
        more.add(new SubjectLink(type, id, label));
        return new Act(action, subjectType, subjectId, details, reason, changes, more);
    }

    /** What people call the thing itself today; kept, since it may be called otherwise tomorrow. */
    public Act called(String label) {
        return link(subjectType, subjectId, label);
    }

    /** Whether it changed a field. */
    public boolean changes(String field) {
        return changes.stream().anyMatch(change -> change.field().equals(field));
    }
}

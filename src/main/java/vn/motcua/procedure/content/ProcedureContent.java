package vn.motcua.procedure.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a procedure beside its code, tidied.
 *
 * @param values of every field; what nobody stated is the field's {@link ProcedureField#unknown()}
 */
public record ProcedureContent(Map<ProcedureField, String> values) {

    public ProcedureContent {
        Map<ProcedureField, String> complete = new EnumMap<>(ProcedureField.class);
        for (ProcedureField field : ProcedureField.values()) {
            String value = values.get(field);
            complete.put(field, value == null || value.isEmpty() ? field.unknown() : value);
        }
        values = Collections.unmodifiableMap(complete);
    }

    /** With the four fields that the national portal's export states. */
    public static ProcedureContent of(String name, String field, String issuingAgency, String executingAgencies) {
        Map<ProcedureField, String> values = new EnumMap<>(ProcedureField.class);
        values.put(ProcedureField.NAME, name);
        values.put(ProcedureField.FIELD, field);
        values.put(ProcedureField.ISSUING_AGENCY, issuingAgency);
        values.put(ProcedureField.EXECUTING_AGENCIES, executingAgencies);
        return new ProcedureContent(values);
    }

    public String text(ProcedureField field) {
        @Nullable String value = values.get(field);
        return value == null ? field.unknown() : value;
    }

    /** The same, but for what is stated otherwise. */
    public ProcedureContent with(Map<ProcedureField, String> stated) {
        Map<ProcedureField, String> changed = new EnumMap<>(values);
        changed.putAll(stated);
        return new ProcedureContent(changed);
    }

    public ProcedureContent with(ProcedureField field, String value) {
        return with(Map.of(field, value));
    }

    /** What another state says otherwise, in the order of the fields. */
    public List<FieldChange> changesTo(ProcedureContent after) {
        return Arrays.stream(ProcedureField.values())
                .filter(field -> !text(field).equals(after.text(field)))
                .map(field -> new FieldChange(field, text(field), after.text(field)))
                .toList();
    }

    public String name() {
        return text(ProcedureField.NAME);
    }

    /** Subject area. */
    public String field() {
        return text(ProcedureField.FIELD);
    }

    /** "" when unknown. */
    public String issuingAgency() {
        return text(ProcedureField.ISSUING_AGENCY);
    }

    /** Joined by "; "; "" when unknown. */
    public String executingAgencies() {
        return text(ProcedureField.EXECUTING_AGENCIES);
    }

    public List<Level> levels() {
        return Level.split(text(ProcedureField.LEVELS));
    }

    public ProcedureStatus status() {
        return ProcedureStatus.valueOf(text(ProcedureField.STATUS));
    }
}

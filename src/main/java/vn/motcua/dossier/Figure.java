package vn.motcua.dossier;

/**
 * A figure as a report states it.
 *
 * @param field subject area; "" for all fields together
 * @param amount dossiers or results, 0 or more
 */
public record Figure(String field, VolumeForm form, long amount, Exactness exactness) {

    public boolean exact() {
        return exactness == Exactness.EXACT;
    }

    boolean ofAllFields() {
        return field.isEmpty();
    }
}

package vn.motcua.staffing.need.rule;

/**
 * Dossiers of a subject area at a one-stop point.
 *
 * @param field "" where fields are not told apart
 * @param perDay dossiers on a working day, 0 or more
 * @param minutes at the counter for one of them, more than 0
 */
public record FieldLoad(String field, double perDay, double minutes) {

    public FieldLoad {
        if (!(perDay >= 0 && Double.isFinite(perDay)) || !(minutes > 0 && Double.isFinite(minutes))) {
            throw new IllegalArgumentException("Not a load: " + perDay + " dossiers of " + minutes + " minutes");
        }
    }

    FieldLoad times(double dossiers, double time) {
        return new FieldLoad(field, perDay * dossiers, minutes * time);
    }
}

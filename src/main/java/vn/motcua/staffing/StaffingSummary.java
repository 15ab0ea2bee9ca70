package vn.motcua.staffing;

/**
 * Counters and people on a day, of what the person may see.
 *
 * @param counters counters in force
 * @param staffed those with a main person
 * @param employees employees in service
 * @param trained those who were trained
 * @param withUniversity those with a university degree
 * @param assigned those who stand at a counter, as main or reserve person
 */
public record StaffingSummary(
        long counters, long staffed, long employees, long trained, long withUniversity, long assigned) {

    /** Counters without a main person. */
    public long gaps() {
        return counters - staffed;
    }

    /** Share of employees with a university degree, from 0 to 1; 0 when there are none. */
    public double universityShare() {
        return employees == 0 ? 0 : (double) withUniversity / employees;
    }
}

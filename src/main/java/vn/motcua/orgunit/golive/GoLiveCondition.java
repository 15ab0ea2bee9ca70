package vn.motcua.orgunit.golive;

/** What a unit needs before the post does its work, in the order in which people read it. */
public enum GoLiveCondition {
    /** Counters at its one-stop point, or at the province's centre for an office that has no point of its own. */
    COUNTERS(1),
    /** Each of these counters has its main person. */
    MAIN_PEOPLE(1),
    /** Nobody there is below the floor of qualification. */
    QUALIFIED(0),
    /** Everybody there was trained. */
    TRAINED(0),
    /** Every main person has an account. */
    ACCOUNTS(0),
    /** At least one person in reserve (NĐ 61/2018, art. 12). */
    RESERVE(1),
    /** A catalogue in force that has procedures for the unit. */
    CATALOGUE(1),
    /** At least one of the seven tasks begins by that day. */
    TASKS(1),
    /** The equipment of the one-stop point is complete (NĐ 61/2018, art. 13). */
    EQUIPMENT(0),
    /** Minutes of the hand-over, signed by both sides. */
    MINUTES(1);

    private final int atLeast;

    GoLiveCondition(int atLeast) {
        this.atLeast = atLeast;
    }

    /** So many must be there at least. */
    public int atLeast() {
        return atLeast;
    }
}

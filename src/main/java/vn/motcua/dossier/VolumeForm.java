package vn.motcua.dossier;

/**
 * What a stated figure counts. The three parts are the forms of service of QĐ 45/2016, art. 5; each is a flow of its
 * own, so a province may hand out more results than it took in dossiers.
 */
public enum VolumeForm {
    /** Dossiers only taken in. */
    RECEIVE,
    /** Results only handed out. */
    RETURN,
    /** Both ways. */
    BOTH,
    /** Sum of the parts, as stated. */
    TOTAL,
    /** All dossiers, by post or not: what the postal share is a share of. */
    ALL;

    /** Whether it is one of those that add up to a total. */
    public boolean isPart() {
        return this == RECEIVE || this == RETURN || this == BOTH;
    }
}

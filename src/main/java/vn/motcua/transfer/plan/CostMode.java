package vn.motcua.transfer.plan;

/** How the post is paid; the price stands in a decision of the province, none is built in. */
public enum CostMode {
    /** By dossier. */
    PER_DOSSIER,
    /** A package for each counter. */
    PER_COUNTER,
    /** The people's salary. */
    SALARY
}

package vn.motcua.catalogue;

/** Where a version of the catalogue stands between its two signatures. */
public enum CatalogueStatus {
    DRAFT,
    /** Waits for the approver; nobody may change it meanwhile. */
    SUBMITTED,
    /** Sent back with a reason; may be changed and submitted again. */
    RETURNED,
    /** Approved by a decision; never changes again. */
    APPROVED,
    /** Given up by those who drafted it, before anybody decided; in no list any more. */
    DISCARDED;

    boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}

package vn.motcua.catalogue.version;

import org.springframework.modulith.NamedInterface;

/** Where a version of the catalogue stands between its two signatures. */
@NamedInterface("version")
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

    /** Whether its lists may be changed. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}

package vn.motcua.catalogue.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * A version of the catalogue of procedures handed over to the post. Drafted by the province's information department,
 * approved by a decision of the People's Committee; whoever submits it cannot approve it.
 */
@Entity
class Catalogue {

    private static final int REASON_LENGTH = 2000;
    private static final int TITLE_LENGTH = 300;

    @Id
    private UUID id;

    private int number;
    private @Nullable UUID unitId;
    private String line;
    private String title;

    @Enumerated(EnumType.STRING)
    private CatalogueStatus status;

    private String draftedBy;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String returnReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decisionId;
    private @Nullable LocalDate effectiveFrom;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Catalogue() {}

    /** The province's own. */
    Catalogue(int number, String title, String draftedBy) {
        this(number, null, title, draftedBy);
    }

    /**
     * @param number in its line: the province's, or that of the unit
     * @param unitId of the district or commune whose supplement it is; null for the province's own
     */
    Catalogue(int number, @Nullable UUID unitId, String title, String draftedBy) {
        this.id = Ids.next();
        this.number = number;
        this.unitId = unitId;
        this.line = line(unitId);
        this.title = Texts.tidy(title);
        this.draftedBy = draftedBy;
        this.status = CatalogueStatus.DRAFT;
        if (this.title.isEmpty() || this.title.length() > TITLE_LENGTH) {
            throw PortalException.invalid("catalogue.title-length", TITLE_LENGTH);
        }
    }

    /** In which versions are numbered and supersede each other. */
    static String line(@Nullable UUID unitId) {
        return unitId == null ? "" : unitId.toString();
    }

    /** Asserts that entries may be changed now. */
    void requireEditable() {
        if (!status.editable()) {
            throw PortalException.conflict("catalogue.not-editable." + status, number);
        }
    }

    /** Gives a draft up. */
    void discard() {
        requireEditable();
        status = CatalogueStatus.DISCARDED;
    }

    void submit(String by, Instant at, long entries) {
        requireEditable();
        if (entries == 0) {
            throw PortalException.invalid("catalogue.empty");
        }
        status = CatalogueStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnReason = null;
    }

    /** Sends it back; the draft stays as it was. */
    void sendBack(String by, Instant at, String reason) {
        requireDecidableBy(by);
        String why = Texts.tidy(reason);
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw PortalException.invalid("catalogue.reason-missing", REASON_LENGTH);
        }
        status = CatalogueStatus.RETURNED;
        returnReason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /**
     * Puts it in force.
     *
     * @param decisionDate the day the decision was signed; not after {@code today}
     * @param from first day in force; not before the decision
     */
    void approve(String by, Instant at, LocalDate today, UUID decision, LocalDate decisionDate, LocalDate from) {
        requireDecidableBy(by);
        if (decisionDate.isAfter(today)) {
            throw PortalException.invalid("catalogue.decision-in-future", decisionDate, today);
        }
        if (from.isBefore(decisionDate)) {
            throw PortalException.invalid("catalogue.effective-before-decision", from, decisionDate);
        }
        status = CatalogueStatus.APPROVED;
        decidedBy = by;
        decidedAt = at;
        decisionId = decision;
        effectiveFrom = from;
    }

    /** Asserts that somebody may decide now: it waits for a decision, and they are not who submitted it. */
    void requireDecidableBy(String person) {
        if (status != CatalogueStatus.SUBMITTED) {
            throw PortalException.conflict("catalogue.not-submitted", number);
        }
        if (person.equals(submittedBy)) {
            throw PortalException.forbidden("catalogue.own-submission");
        }
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Whose supplement it is; null for the province's own. */
    @Nullable
    UUID unitId() {
        return unitId;
    }

    CatalogueStatus status() {
        return status;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    int version() {
        return version;
    }
}

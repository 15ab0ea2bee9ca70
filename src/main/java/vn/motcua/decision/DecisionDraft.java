package vn.motcua.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What somebody says of a document.
 *
 * @param signer "" where it is not known
 * @param kind null for what the number says
 */
public record DecisionDraft(
        String number,
        LocalDate issuedOn,
        String issuer,
        String signer,
        String subject,
        @Nullable DecisionKind kind) {

    static final int ISSUER_LENGTH = 200;
    static final int SIGNER_LENGTH = 200;
    static final int SUBJECT_LENGTH = 1000;

    /** Of the kind that its number says. */
    public DecisionDraft(String number, LocalDate issuedOn, String issuer, String signer, String subject) {
        this(number, issuedOn, issuer, signer, subject, null);
    }

    /**
     * As it may be kept.
     *
     * @throws PortalException {@code decision.number-format}; {@code decision.missing.…} or {@code decision.too-long.…}
     *     for issuer, signer and subject
     */
    DecisionDraft checked() {
        DecisionNumber tidy = new DecisionNumber(number);
        return new DecisionDraft(
                tidy.text(),
                issuedOn,
                required(issuer, "decision.missing.issuer", "decision.too-long.issuer", ISSUER_LENGTH),
                within(Texts.tidy(signer), "decision.too-long.signer", SIGNER_LENGTH),
                required(subject, "decision.missing.subject", "decision.too-long.subject", SUBJECT_LENGTH),
                kind());
    }

    /** What was said, or what the number says. */
    DecisionKind kindOrGuess() {
        return kind == null ? DecisionKind.of(new DecisionNumber(number)) : kind;
    }

    private static String required(String raw, String missing, String tooLong, int length) {
        String text = Texts.tidy(raw);
        if (text.isEmpty()) {
            throw PortalException.invalid(missing);
        }
        return within(text, tooLong, length);
    }

    private static String within(String text, String tooLong, int length) {
        if (text.length() > length) {
            throw PortalException.invalid(tooLong, length);
        }
        return text;
    }
}

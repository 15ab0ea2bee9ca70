package vn.motcua.transfer.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a hand-over with their text: while they are open, as drawn up from what the portal knows now.
 *
 * @param decision behind the stage, when they were drawn up
 * @param hindrance message key of why they cannot be drawn up now; null where nothing hinders
 * @param signatures in the order in which they were given, voided ones, too
 * @param rights what the person may do
 * @param version as it was read, for who changes it
 */
public record Handover(
        HandoverRow row,
        MinutesDraft said,
        MinutesText text,
        String digest,
        UUID decision,
        @Nullable String hindrance,
        List<Signature> signatures,
        Rights rights,
        int version) {

    /**
     * @param edits may change and give them up
     * @param signsAs null for whoever does not sign
     */
    public record Rights(boolean edits, @Nullable Side signsAs) {}

    /** The signature of a side that holds for the present text; null for none. */
    public @Nullable Signature signature(Side side) {
        return signatures.stream()
                .filter(each -> each.side() == side && each.holds(digest))
                .findFirst()
                .orElse(null);
    }

    /** Signatures that hold no more: the text has changed since. */
    public List<Signature> voided() {
        return signatures.stream().filter(each -> !each.holds(digest)).toList();
    }
}

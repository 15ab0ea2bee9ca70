package vn.motcua.transfer.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature under minutes, or one that a change has voided.
 *
 * @param title office held then; "" where none is known
 * @param sentence in which they said who they are and for whom they sign
 * @param digest of the text that they signed
 * @param voidedAt null while it holds
 */
public record Signature(
        Side side,
        String username,
        String name,
        String title,
        String sentence,
        String digest,
        Instant at,
        @Nullable Instant voidedAt) {

    /** Whether it holds for a text. */
    public boolean holds(String text) {
        return voidedAt == null && digest.equals(text);
    }
}

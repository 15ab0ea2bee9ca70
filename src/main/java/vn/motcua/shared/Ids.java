package vn.motcua.shared;

import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys: UUID version 7 (RFC 9562), so that rows sort by age and two provinces can be merged without
 * renumbering.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new key; its first 48 bits are the time in milliseconds. */
    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The 16 bytes that a BINARY(16) column holds. */
    public static byte[] bytes(UUID id) {
        byte[] bytes = new byte[16];
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> (8 * (7 - i)));
            bytes[8 + i] = (byte) (low >>> (8 * (7 - i)));
        }
        return bytes;
    }

    /** The same for a column that may be null. */
    public static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
        return id == null ? null : bytes(id);
    }

    /** The key that a BINARY(16) column holds which may be null. */
    public static @Nullable UUID ofOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : of(bytes);
    }

    /**
     * The key that a BINARY(16) column holds.
     *
     * @throws IllegalArgumentException when there are not 16 bytes
     */
    public static UUID of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("A key has 16 bytes, not " + bytes.length);
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = (high << 8) | (bytes[i] & 0xFF);
            low = (low << 8) | (bytes[8 + i] & 0xFF);
        }
        return new UUID(high, low);
    }
}

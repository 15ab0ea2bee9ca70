package vn.motcua.staffing;

import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Puts people's names in the order in which Vietnamese lists have them: by given name, which stands last, then by family
 * and middle names, each in the Vietnamese alphabet.
 */
public final class VietnameseNames {

    /** Length of the column. */
    private static final int LONGEST = 1000;

    private VietnameseNames() {}

    /** Bytes that sort as the name does, compared as unsigned numbers. */
    public static byte[] sortKey(String name) {
        String[] words = name.strip().split("\\s+");
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        // Word by word: a collator overlooks blanks, and "An Văn" would come after "Anh Ba".
        append(key, words[words.length - 1]);
        for (int i = 0; i < words.length - 1; i++) {
            append(key, words[i]);
        }
        byte[] whole = key.toByteArray();
        return whole.length <= LONGEST ? whole : Arrays.copyOf(whole, LONGEST);
    }

    private static void append(ByteArrayOutputStream key, String word) {
        // Collators keep state while they work, so each call has its own.
        Collator alphabet = Collator.getInstance(Locale.of("vi"));
        alphabet.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        key.writeBytes(alphabet.getCollationKey(word).toByteArray());
        key.write(0);
        key.write(0);
    }
}

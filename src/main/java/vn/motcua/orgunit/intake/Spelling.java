package vn.motcua.orgunit.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether two names differ in nothing but where a tone mark stands ("Hoà Bình", "Hòa Bình") or in capital letters: both
 * ways of writing are right, and the registers do not agree on one.
 */
final class Spelling {

    /** Huyền, sắc, ngã, hỏi, nặng; the other marks make letters of their own. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Spelling() {}

    static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /** The same for names that are the same. */
    static String key(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                .map(Spelling::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String toneLast(String syllable) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char letter : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(letter) >= 0 ? tones : letters).append(letter);
        }
        return letters.append(tones).toString();
    }
}

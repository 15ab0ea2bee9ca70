package vn.motcua.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Who acts where and as what, in a few letters that tell nothing: a page remembers for which standing it was made. */
public final class Standing {

    private static final int LETTERS = 16;

    private Standing() {}

    /** The same as long as person, place and roles are the same. */
    public static String of(Person person) {
        String roles = person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        return digest(person.username() + "\n" + person.province() + "\n" + roles);
    }

    /** The same as long as person and place are the same. */
    public static String placeOf(Person person) {
        return digest(person.username() + "\n" + person.province() + "\n" + person.isNowhere());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

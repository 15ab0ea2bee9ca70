package vn.motcua.staffing.person.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a list would do.
 *
 * @param lines in the order of the file
 * @param digest of all this: what is taken over is what somebody has seen
 */
public record PersonPreview(List<PersonLine> lines, String digest) {

    static PersonPreview of(List<PersonLine> lines, String versions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line.mark() + "\n").getBytes(StandardCharsets.UTF_8)));
            digest.update(versions.getBytes(StandardCharsets.UTF_8));
            return new PersonPreview(List.copyOf(lines), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(PersonVerdict verdict) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.verdict() == verdict).count());
    }

    public List<PersonLine> of(PersonVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    public int writes() {
        return count(PersonVerdict.NEW) + count(PersonVerdict.CHANGED);
    }
}

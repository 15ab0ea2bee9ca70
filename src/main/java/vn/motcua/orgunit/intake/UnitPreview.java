package vn.motcua.orgunit.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.motcua.orgunit.UnitKind;

/**
 * What a list would do on the day from which it holds.
 *
 * @param lines in the order of the file, then those that are not in it
 * @param elsewhere how many rows of the file speak of other provinces
 * @param digest of all this: what is taken over is what somebody has seen
 */
public record UnitPreview(LocalDate day, List<UnitLine> lines, int elsewhere, String digest) {

    static UnitPreview of(LocalDate day, List<UnitLine> lines, int elsewhere) {
        return new UnitPreview(day, List.copyOf(lines), elsewhere, digest(day, lines));
    }

    public int count(UnitVerdict verdict) {
        return Math.toIntExact(lines.stream().filter(line -> line.is(verdict)).count());
    }

    public List<UnitLine> of(UnitVerdict verdict) {
        return lines.stream().filter(line -> line.is(verdict)).toList();
    }

    /** Whether the list knows no districts any more, while the portal still has some. */
    public boolean withoutDistricts() {
        return lines.stream().anyMatch(line -> line.is(UnitVerdict.MISSING) && line.kind() == UnitKind.DISTRICT)
                && lines.stream().noneMatch(line -> line.row() > 0 && line.kind() == UnitKind.DISTRICT);
    }

    /** How many units would be founded or changed. */
    public int writes() {
        return Math.toIntExact(lines.stream().filter(UnitPreview::writes).count());
    }

    static boolean writes(UnitLine line) {
        return line.is(UnitVerdict.NEW) || line.is(UnitVerdict.RENAMED) || line.is(UnitVerdict.MOVED);
    }

    private static String digest(LocalDate day, List<UnitLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(day.toString().getBytes(StandardCharsets.UTF_8));
            lines.forEach(line -> {
                digest.update((byte) '\n');
                digest.update(line.mark().getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

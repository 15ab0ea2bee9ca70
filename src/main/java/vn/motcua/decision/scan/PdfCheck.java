package vn.motcua.decision.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.shared.PortalException;

/**
 * Whether a file is a whole PDF, whatever it is called, and a paper: one that would run something, or brings other files
 * along, is refused.
 */
final class PdfCheck {

    static final long LARGEST = 20L * 1024 * 1024;

    private static final String BEGIN = "%PDF-";
    private static final String END = "%%EOF";
    private static final int END_WITHIN = 2048;
    private static final List<String> ACTIVE = List.of("/JavaScript", "/Launch", "/EmbeddedFile");
    private static final int PART = 64 * 1024;
    private static final int LONGEST_WORD = 16;

    private PdfCheck() {}

    /**
     * @throws PortalException {@code decision.scan.too-large}, {@code decision.scan.no-pdf}, {@code
     *     decision.scan.broken}, {@code decision.scan.active}
     */
    static void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw PortalException.tooLarge("decision.scan.too-large");
        }
        // What is left of the part before, since a word may begin there and end here.
        String before = "";
        boolean first = true;
        boolean active = false;
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                String text = before + new String(part, StandardCharsets.ISO_8859_1);
                if (first && !text.startsWith(BEGIN)) {
                    throw PortalException.invalid("decision.scan.no-pdf");
                }
                first = false;
                active |= ACTIVE.stream().anyMatch(text::contains);
                before = text.substring(Math.max(0, text.length() - Math.max(LONGEST_WORD, END_WITHIN)));
            }
        }
        if (first) {
            throw PortalException.invalid("decision.scan.no-pdf");
        }
        if (!before.contains(END)) {
            throw PortalException.invalid("decision.scan.broken");
        }
        if (active) {
            throw PortalException.invalid("decision.scan.active");
        }
    }
}

package vn.motcua.transfer.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Texts;

/**
 * The text of minutes, line by line, as it is signed, shown and printed. Kept as one text with a line each: the kind, and
 * its cells behind tabs.
 */
public record MinutesText(List<Line> lines) {

    /** What a line is. */
    public enum Kind {
        /** On what ground: printed in italics. */
        BASIS,
        HEADING,
        PARAGRAPH,
        /** The head of a table: four cells. */
        HEAD,
        /** A row of a table: four cells. */
        ROW
    }

    public record Line(Kind kind, List<String> cells) {

        public Line {
            cells = cells.stream().map(Texts::tidy).toList();
        }

        /** The cell at a place; "" where there is none. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        private static Line of(String text) {
            String[] parts = text.split("\t", -1);
            return Arrays.stream(Kind.values())
                    .filter(kind -> parts.length > 1 && kind.name().equals(parts[0]))
                    .findFirst()
                    .map(kind -> new Line(kind, Arrays.asList(parts).subList(1, parts.length)))
                    .orElseGet(() -> new Line(Kind.PARAGRAPH, List.of(text)));
        }
    }

    public MinutesText {
        lines = List.copyOf(lines);
    }

    static MinutesText parse(String text) {
        return new MinutesText(text.lines().map(Line::of).toList());
    }

    /** The one text that is signed. */
    public String text() {
        return lines.stream()
                .map(line -> Stream.concat(Stream.of(line.kind().name()), line.cells().stream())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** SHA-256 of the text in UTF-8, in small hexadecimal letters. */
    public String digest() {
        return digest(text().getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

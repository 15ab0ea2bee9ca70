package vn.motcua.catalogue.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Both lists as a table (RFC 4180): UTF-8 with a mark in front, by which Excel knows it; names of columns and codes stay
 * the same in all languages. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class PublicCsv {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private static final List<String> COLUMNS = List.of(
            "list",
            "code",
            "name",
            "field",
            "levels",
            "tasks",
            "form",
            "reason",
            "note",
            "decision_number",
            "decision_date",
            "effective_from",
            "places",
            "starts_on");

    private PublicCsv() {}

    static byte[] of(PublicLists lists) {
        String rows = Stream.concat(
                        lists.throughPost().stream().map(line -> row("THROUGH_POST", line, lists)),
                        lists.notThroughPost().stream().map(line -> row("NOT_THROUGH_POST", line, lists)))
                .map(line -> line + LINE_END)
                .collect(Collectors.joining());
        return (MARK + String.join(",", COLUMNS) + LINE_END + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String list, PublicLists.Line line, PublicLists lists) {
        return Stream.of(
                        list,
                        line.code(),
                        line.name(),
                        line.field(),
                        names(line.levels()),
                        names(line.tasks()),
                        line.form() == null ? "" : line.form().name(),
                        line.reason() == null ? "" : line.reason().name(),
                        line.note(),
                        lists.decision().number(),
                        lists.decision().date().toString(),
                        lists.effectiveFrom().toString(),
                        String.join(";", line.places()),
                        line.startsOn() == null ? "" : line.startsOn().toString())
                .map(PublicCsv::cell)
                .collect(Collectors.joining(","));
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}

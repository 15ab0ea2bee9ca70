package vn.motcua.catalogue.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Messages;

/** The lines of a list, field by field; each table becomes a column of cards where there is little width. */
final class PublicTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;
    private final PublicPage.Asked asked;

    PublicTable(Messages messages, PublicPage.Asked asked) {
        this.messages = messages;
        this.asked = asked;
    }

    /** Links to the fields; "" where there are too few to need any. */
    String contents(Map<String, List<PublicLists.Line>> byField) {
        if (byField.size() < 2) {
            return "";
        }
        int[] number = {0};
        return byField.entrySet().stream()
                .map(group -> "<li><a href=\"#field-%d\">%s</a> <span>%s</span></li>"
                        .formatted(
                                ++number[0],
                                escape(group.getKey()),
                                text("publication.page.number", group.getValue().size())))
                .collect(Collectors.joining(
                        "\n",
                        "<nav class=\"fields\" aria-label=\"" + text("publication.page.fields") + "\"><ul>\n",
                        "\n</ul></nav>"));
    }

    String groups(Map<String, List<PublicLists.Line>> byField) {
        if (byField.isEmpty()) {
            String key = !asked.query().isEmpty()
                    ? "publication.page.none-found"
                    : asked.second() ? "publication.page.empty.second" : "publication.page.empty";
            return "<p class=\"empty\">" + text(key) + "</p>";
        }
        int[] number = {0};
        return byField.entrySet().stream()
                .map(group -> group(++number[0], group.getKey(), group.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String group(int number, String field, List<PublicLists.Line> lines) {
        List<String> columns = asked.second()
                ? List.of("code", "name", "levels", "reason")
                : List.of("code", "name", "levels", "form", "tasks");
        return """
                <section aria-labelledby="field-%1$d">
                <h2 id="field-%1$d" lang="vi">%2$s <span>%3$s</span></h2>
                <table>
                <thead><tr>%4$s</tr></thead>
                <tbody>
                %5$s
                </tbody>
                </table>
                </section>""".formatted(
                        number,
                        escape(field),
                        text("publication.page.number", lines.size()),
                        columns.stream()
                                .map(column -> "<th scope=\"col\" class=\"%1$s\">%2$s</th>"
                                        .formatted(column, text("publication.page.column." + column)))
                                .collect(Collectors.joining()),
                        lines.stream().map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(PublicLists.Line line) {
        Stream<String> cells = Stream.of(
                cell("code", line.code()),
                "<th scope=\"row\" class=\"name\" lang=\"vi\">" + escape(line.name()) + "</th>",
                cell("levels", where(line)));
        Stream<String> more = asked.second()
                ? Stream.of(cell("reason", reason(line)))
                : Stream.of(
                        cell("form", name("catalogue.form.", line.form())),
                        cell("tasks", names("catalogue.task.", line.tasks())));
        return "<tr>" + Stream.concat(cells, more).collect(Collectors.joining()) + "</tr>";
    }

    /** Single places stand for themselves; a start is told where it is not the catalogue's. */
    private String where(PublicLists.Line line) {
        String where = line.places().isEmpty()
                ? names("procedures.level.", line.levels())
                : plain("publication.page.only-at", String.join("; ", line.places()));
        LocalDate start = line.startsOn();
        return start == null ? where : where + ", " + plain("publication.page.starts", DAY.format(start));
    }

    private String plain(String key, Object... arguments) {
        return messages.text(asked.language(), key, arguments);
    }

    private String reason(PublicLists.Line line) {
        String reason = name("publication.reason.", line.reason());
        return line.note().isEmpty() ? reason : reason + ": " + line.note();
    }

    /** The column's name stands beside the text where the head of the table is not shown. */
    private String cell(String column, String content) {
        return "<td class=\"%s\" data-name=\"%s\">%s</td>"
                .formatted(column, text("publication.page.column." + column), escape(content));
    }

    private String names(String keys, List<? extends Enum<?>> values) {
        return values.stream().map(value -> name(keys, value)).collect(Collectors.joining(", "));
    }

    private String name(String keys, @Nullable Enum<?> value) {
        return value == null ? "" : messages.text(asked.language(), keys + value.name());
    }

    private String text(String key, Object... arguments) {
        return escape(messages.text(asked.language(), key, arguments));
    }

    private static String escape(String text) {
        return PublicPage.escape(text);
    }
}

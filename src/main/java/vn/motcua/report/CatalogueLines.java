package vn.motcua.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.OfficialWords;

/** The lines of a printed catalogue, first those of the first list, numbered and headed while they are printed. */
final class CatalogueLines implements Iterable<CatalogueLines.Row> {

    static final Map<String, Function<? super Row, ? extends @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("number", row -> OfficialWords.number(row.number())),
            Map.entry("second", row -> row.line().second()),
            Map.entry("group", Row::group),
            Map.entry("code", row -> row.line().code()),
            Map.entry("name", row -> row.line().name()),
            Map.entry("levels", row -> row.line().levels()),
            Map.entry("reason", row -> row.line().reason()),
            Map.entry("form", row -> form(row.line().form())),
            Map.entry("guidance", row -> row.has(TransferTask.GUIDANCE)),
            Map.entry("intake", row -> row.has(TransferTask.INTAKE)),
            Map.entry("feeCollection", row -> row.has(TransferTask.FEE_COLLECTION)),
            Map.entry("digitisation", row -> row.has(TransferTask.DIGITISATION)),
            Map.entry("forwarding", row -> row.has(TransferTask.FORWARDING)),
            Map.entry("resultReturn", row -> row.has(TransferTask.RESULT_RETURN)),
            Map.entry("auxiliary", row -> row.has(TransferTask.AUXILIARY)));

    private final CatalogueSheet sheet;

    CatalogueLines(CatalogueSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Iterator<Row> iterator() {
        Map<String, Long> first = sizes(sheet.lines(), CatalogueSheet.Line::field);
        Map<String, Long> second = sizes(sheet.refusals(), CatalogueSheet.Refusal::field);
        Numbers one = new Numbers(first);
        Numbers two = new Numbers(second);
        return Stream.concat(
                        sheet.lines().stream().map(line -> one.row(Line.of(line))),
                        sheet.refusals().stream().map(line -> two.row(Line.of(line))))
                .iterator();
    }

    private static <T> Map<String, Long> sizes(Collection<T> lines, Function<T, String> field) {
        return lines.stream().collect(Collectors.groupingBy(field, Collectors.counting()));
    }

    private static String form(@Nullable ServiceForm form) {
        return switch (form) {
            case RECEIVE -> "Chỉ tiếp nhận";
            case RETURN -> "Chỉ trả kết quả";
            case BOTH -> "Hai chiều";
            case null -> "";
        };
    }

    /** A line of either list. */
    private record Line(
            boolean second,
            String code,
            String name,
            String field,
            String levels,
            Set<TransferTask> tasks,
            @Nullable ServiceForm form,
            String reason) {

        static Line of(CatalogueSheet.Line line) {
            String name = line.only().isEmpty() ? line.name() : line.name() + "\n(" + line.only() + ")";
            return new Line(false, line.code(), name, line.field(), line.levels(), line.tasks(), line.form(), "");
        }

        static Line of(CatalogueSheet.Refusal line) {
            return new Line(true, line.code(), line.name(), line.field(), line.levels(), Set.of(), null, line.reason());
        }
    }

    /**
     * A line with its place in the paper.
     *
     * @param number from 1 in each list, through all fields
     * @param group heading of its field
     */
    record Row(int number, String group, Line line) {

        private boolean has(TransferTask task) {
            return line.tasks().contains(task);
        }
    }

    /** Counts through one list. */
    private static final class Numbers {

        private final Map<String, Long> sizes;
        private int number;
        private int groups;
        private @Nullable String field;
        private String heading = "";

        Numbers(Map<String, Long> sizes) {
            this.sizes = sizes;
        }

        Row row(Line line) {
            if (!line.field().equals(field)) {
                field = line.field();
                heading = "%s. LĨNH VỰC %s (%s thủ tục)"
                        .formatted(
                                RomanNumeral.of(++groups),
                                line.field().toUpperCase(OfficialWords.VIETNAMESE),
                                OfficialWords.number(sizes.getOrDefault(line.field(), 0L)));
            }
            return new Row(++number, heading, line);
        }
    }
}

package vn.motcua.report.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.situation.Situation;
import vn.motcua.transfer.situation.UnitLine;

/** Units by stage: how many, and which, with what each has handed over since when and by which document. */
final class UnitRows {

    /** Units that have nothing to tell stand side by side; a row stays shorter than a page. */
    private static final int NAMES_IN_A_ROW = 120;

    private static final List<TransferStage> TOLD =
            List.of(TransferStage.TRANSFERRED, TransferStage.PILOT, TransferStage.PLANNED, TransferStage.ENDED);

    private final String section;
    private final Situation situation;

    UnitRows(String section, Situation situation) {
        this.section = section;
        this.situation = situation;
    }

    Stream<Row> rows() {
        if (situation.units().isEmpty()) {
            return Stream.of(new Row(section, "", Table.NONE, "", List.of(Words.NOTHING)));
        }
        return Stream.concat(totals(), parts());
    }

    private Stream<Row> totals() {
        return Stream.of(UnitKind.values())
                .filter(kind -> situation.count(kind) > 0)
                .map(kind -> new Row(
                        section,
                        "",
                        Table.STAGES,
                        "",
                        List.of(
                                Words.kind(kind),
                                OfficialWords.number(situation.count(kind)),
                                count(kind, TransferStage.TRANSFERRED),
                                count(kind, TransferStage.PILOT),
                                count(kind, TransferStage.PLANNED),
                                count(kind, TransferStage.ENDED),
                                count(kind, TransferStage.NOT_PLANNED))));
    }

    private String count(UnitKind kind, TransferStage stage) {
        return OfficialWords.number(situation.count(kind, stage));
    }

    private Stream<Row> parts() {
        List<Row> none = new ArrayList<>();
        int number = 0;
        List<Stream<Row>> parts = new ArrayList<>();
        for (TransferStage stage : TOLD) {
            List<UnitLine> units = situation.at(stage);
            if (!units.isEmpty()) {
                parts.add(units(part(++number, stage, units.size()), units));
            }
        }
        List<UnitLine> others = situation.at(TransferStage.NOT_PLANNED);
        if (!others.isEmpty()) {
            none.addAll(areas(part(++number, TransferStage.NOT_PLANNED, others.size()), others));
        }
        parts.add(none.stream());
        return parts.stream().flatMap(part -> part);
    }

    private static String part(int number, TransferStage stage, long units) {
        return "%d. %s (%s đơn vị)".formatted(number, Words.stage(stage), OfficialWords.number(units));
    }

    private Stream<Row> units(String part, List<UnitLine> units) {
        Map<UnitKind, Long> sizes =
                units.stream().collect(Collectors.groupingBy(UnitLine::kind, Collectors.counting()));
        int[] number = new int[1];
        return units.stream()
                .map(unit -> new Row(
                        section,
                        part,
                        Table.UNITS,
                        Words.kind(unit.kind()) + " (" + OfficialWords.number(sizes.getOrDefault(unit.kind(), 0L))
                                + ")",
                        List.of(
                                OfficialWords.number(++number[0]),
                                Words.unit(unit.name(), unit.parentName()),
                                Words.day(unit.since()),
                                Words.tasks(unit.tasks()),
                                Words.document(unit.decisionNumber(), unit.issuedOn()))));
    }

    private List<Row> areas(String part, List<UnitLine> units) {
        Map<String, List<String>> byArea = new LinkedHashMap<>();
        units.forEach(unit ->
                byArea.computeIfAbsent(area(unit), area -> new ArrayList<>()).add(unit.name()));
        List<Row> rows = new ArrayList<>();
        byArea.forEach((area, names) -> {
            for (int from = 0; from < names.size(); from += NAMES_IN_A_ROW) {
                List<String> some = names.subList(from, Math.min(names.size(), from + NAMES_IN_A_ROW));
                rows.add(new Row(
                        section,
                        part,
                        Table.AREAS,
                        "",
                        List.of(
                                OfficialWords.number(rows.size() + 1L),
                                area,
                                OfficialWords.number(some.size()),
                                String.join("; ", some))));
            }
        });
        return rows;
    }

    private static String area(UnitLine unit) {
        return unit.parentName() == null ? Words.kind(unit.kind()) : unit.parentName();
    }
}

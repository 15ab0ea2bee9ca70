package vn.motcua.report.situation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.situation.Overridden;
import vn.motcua.transfer.situation.Situation;

/** Which units went over although something was missing: what, why all the same, and who recorded it when. */
final class OverriddenRows {

    private final String section;
    private final Situation situation;

    OverriddenRows(String section, Situation situation) {
        this.section = section;
        this.situation = situation;
    }

    Stream<Row> rows() {
        List<Overridden> units = situation.overridden();
        return units.isEmpty()
                ? Stream.of(new Row(section, "", Table.NONE, "", List.of(Words.NOTHING)))
                : IntStream.range(0, units.size()).mapToObj(place -> row(place + 1, units.get(place)));
    }

    private Row row(int number, Overridden unit) {
        String by = Stream.of(unit.by(), Words.moment(unit.at()))
                .filter(part -> !part.isEmpty())
                .reduce((who, when) -> who + ",\n" + when)
                .orElse(Words.NONE);
        String until = unit.until() == null ? "" : "\nđến " + OfficialWords.day(unit.until());
        return new Row(
                section,
                "",
                Table.OVERRIDES,
                "",
                List.of(
                        OfficialWords.number(number),
                        Words.unit(unit.unitName(), unit.parentName()),
                        OfficialWords.day(unit.since()) + until,
                        unit.missing(),
                        unit.reason(),
                        by));
    }
}

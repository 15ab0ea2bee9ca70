package vn.motcua.report.situation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementFilter.Group;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerState;
import vn.motcua.transfer.blocker.BlockerStep;
import vn.motcua.transfer.situation.Situation;

/** What is open: blockers, overdue ones first; agreements that are signed, about to run out, and not signed yet. */
final class OpenRows {

    private final String section;
    private final Situation situation;

    OpenRows(String section, Situation situation) {
        this.section = section;
        this.situation = situation;
    }

    Stream<Row> rows() {
        return Stream.of(blockers(), signed(), toRenew()).flatMap(part -> part);
    }

    private Stream<Row> blockers() {
        List<BlockerRow> blockers = situation.blockers();
        String part = "1. Vướng mắc chưa tháo gỡ (%s)".formatted(OfficialWords.number(blockers.size()));
        return blockers.isEmpty()
                ? Stream.of(text(part, Words.NOTHING))
                : IntStream.range(0, blockers.size()).mapToObj(place -> blocker(part, place + 1, blockers.get(place)));
    }

    private Row blocker(String part, int number, BlockerRow blocker) {
        BlockerStep last = blocker.last();
        long late = ChronoUnit.DAYS.between(last.dueOn(), situation.asOf());
        String due = OfficialWords.day(last.dueOn())
                + (blocker.state() == BlockerState.OVERDUE ? "\n(quá hạn %d ngày)".formatted(late) : "");
        String done =
                last.act() == BlockerAct.OPENED ? "Chưa có" : OfficialWords.day(last.happenedOn()) + ": " + last.what();
        return new Row(
                section,
                part,
                Table.BLOCKERS,
                "",
                List.of(
                        OfficialWords.number(number),
                        Words.unit(blocker.unitName(), blocker.parentName()),
                        blocker.problem(),
                        last.owner(),
                        due,
                        done));
    }

    /** Offices always, as agreements are signed with them; others where there are any. */
    private Stream<Row> signed() {
        String part = "2. Thỏa thuận hợp tác đã ký, còn hiệu lực";
        List<Row> rows = situation.agreements().stream()
                .filter(figures -> figures.group() == Group.OFFICES || figures.signed() > 0)
                .map(figures ->
                        text(part, group(figures) + ": " + Words.ratio(figures.signed(), figures.units()) + "."))
                .toList();
        return rows.isEmpty() ? Stream.of(text(part, Words.NOTHING)) : rows.stream();
    }

    private static String group(AgreementFigures figures) {
        return switch (figures.group()) {
            case OFFICES -> "Sở, ban, ngành và cơ quan ngành dọc";
            case DISTRICTS -> "Đơn vị cấp huyện";
            case COMMUNES -> "Đơn vị cấp xã";
        };
    }

    private Stream<Row> toRenew() {
        String part = "3. Thỏa thuận sắp hết hiệu lực, cần gia hạn";
        List<AgreementLine> lines = situation.toRenew();
        return lines.isEmpty()
                ? Stream.of(text(part, Words.NOTHING))
                : IntStream.range(0, lines.size()).boxed().flatMap(place -> renewal(part, place + 1, lines.get(place)));
    }

    private Stream<Row> renewal(String part, int number, AgreementLine line) {
        AgreementRow agreement = line.agreement();
        return agreement == null
                ? Stream.empty()
                : Stream.of(new Row(
                        section,
                        part,
                        Table.RENEWALS,
                        "",
                        List.of(
                                OfficialWords.number(number),
                                line.unitName(),
                                agreement.number(),
                                OfficialWords.day(agreement.from()),
                                Words.day(agreement.agreedTo()))));
    }

    /** Said last, beside the signature. */
    String unsignedHeading() {
        return "4. Cơ quan cấp tỉnh chưa ký thỏa thuận (%s)"
                .formatted(OfficialWords.number(situation.unsigned().size()));
    }

    String unsigned() {
        return situation.unsigned().isEmpty()
                ? Words.NOTHING
                : situation.unsigned().stream().map(OpenRows::unsigned).collect(Collectors.joining("; ", "", "."));
    }

    private static String unsigned(AgreementLine line) {
        return line.lapsedOn() == null
                ? line.unitName()
                : line.unitName() + " (hết hiệu lực từ " + OfficialWords.day(line.lapsedOn()) + ")";
    }

    private Row text(String part, String text) {
        return new Row(section, part, Table.NONE, "", List.of(text));
    }
}

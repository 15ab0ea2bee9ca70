package vn.motcua.transfer.curve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.Coverage;

/**
 * Coverage over time as a picture (SVG): a line of steps for each kind of unit, what targets ask for, and straight on
 * from today. Says nothing that the table of values beside it does not say; colours come from the style sheet.
 */
public final class CurveDrawing {

    private static final int LABEL_HEIGHT = 15;
    private static final int QUARTERS = 4;
    private static final int HUNDRED = 100;
    /** Further ahead than that nobody looks. */
    private static final int MONTHS_AHEAD = 18;

    private static final int DAYS_BEHIND = 10;

    private final CurveScale scale;
    private final LocalDate today;

    /** A line's name at its end. */
    public record Name(UnitKind kind, String text) {}

    /**
     * A target, and how it goes on.
     *
     * @param share in percent
     * @param metOn null where the target would not be met, or is met already
     */
    public record Aim(
            UnitKind kind,
            BigDecimal share,
            LocalDate deadline,
            @Nullable LocalDate metOn) {}

    /**
     * @param width in pixels of the picture, as is {@code height}
     * @param right room for the names of the lines; 0 for none
     * @param to last day of the picture
     */
    public CurveDrawing(int width, int height, int right, LocalDate from, LocalDate today, LocalDate to) {
        this.scale = new CurveScale(width, height, right, from, to.isAfter(from) ? to : from.plusDays(1));
        this.today = today;
    }

    /** The day with which a picture of these curves begins: a quarter before anything moved, a year ago at the latest. */
    public static LocalDate begin(List<CoverageCurve> curves, LocalDate today) {
        LocalDate first = curves.stream()
                .flatMap(curve -> curve.begin().stream())
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate quarter = first.withDayOfMonth(1).minusMonths(1 + (first.getMonthValue() - 1) % 3);
        LocalDate lastYear = today.minusMonths(12).withDayOfMonth(1);
        return quarter.isBefore(lastYear) ? quarter : lastYear;
    }

    /** The last day of a picture: a little after what targets say of the days ahead. */
    public static LocalDate end(List<Aim> aims, LocalDate today) {
        LocalDate latest = aims.stream()
                .flatMap(aim -> Stream.of(aim.deadline(), aim.metOn() == null ? aim.deadline() : aim.metOn()))
                .max(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        LocalDate end = latest.isAfter(last) ? last : latest;
        return end.isAfter(today) ? end.plusDays(DAYS_BEHIND) : today;
    }

    /**
     * @param title read out instead of the picture
     * @param names of the lines, in the reader's language
     */
    public String draw(String title, List<CoverageCurve> curves, List<Aim> aims, List<Name> names) {
        return draw("", title, curves, aims, names);
    }

    /** @param styles of its own, where no style sheet says how it looks; "" where one does */
    String draw(String styles, String title, List<CoverageCurve> curves, List<Aim> aims, List<Name> names) {
        StringBuilder svg =
                new StringBuilder().append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"curve\" role=\"img\" ");
        if (!styles.isEmpty()) {
            svg.append("width=\"%d\" height=\"%d\" ".formatted(scale.width(), scale.height()));
        }
        svg.append("viewBox=\"0 0 %d %d\"><title>".formatted(scale.width(), scale.height()))
                .append(escaped(title))
                .append("</title>");
        if (!styles.isEmpty()) {
            svg.append("<style type=\"text/css\">").append(styles).append("</style>");
        }
        grid(svg);
        aims.forEach(aim -> aim(svg, aim, curves));
        curves.forEach(curve -> line(svg, curve));
        names(svg, curves, names);
        return svg.append("</svg>").toString();
    }

    private void grid(StringBuilder svg) {
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            int percent = quarter * HUNDRED / QUARTERS;
            String y = CurveScale.number(scale.y(percent));
            svg.append("<line class=\"curve-grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(CurveScale.LEFT, scale.width() - scale.right(), y, y));
            text(svg, "curve-tick curve-tick-y", CurveScale.LEFT - 6, scale.y(percent) + 4, percent + " %");
        }
        List<LocalDate> ticks = scale.ticks();
        ticks.forEach(day -> text(svg, "curve-tick curve-tick-x", scale.x(day), scale.height() - 8, tick(day)));
        if (today.isBefore(scale.to())) {
            String x = CurveScale.number(scale.x(today));
            svg.append("<line class=\"curve-today\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
                    .formatted(x, x, CurveScale.TOP, scale.height() - CurveScale.BOTTOM));
        }
    }

    private static String tick(LocalDate day) {
        return "%02d/%d".formatted(day.getMonthValue(), day.getYear());
    }

    private void line(StringBuilder svg, CoverageCurve curve) {
        StringBuilder path = new StringBuilder();
        path.append('M').append(scale.point(scale.from(), percent(curve.at(scale.from()))));
        for (CoverageCurve.Step step : curve.steps()) {
            if (step.day().isAfter(scale.from()) && !step.day().isAfter(today)) {
                path.append('H')
                        .append(CurveScale.number(scale.x(step.day())))
                        .append('V')
                        .append(CurveScale.number(scale.y(percent(step.coverage()))));
            }
        }
        path.append('H').append(CurveScale.number(scale.x(today.isAfter(scale.to()) ? scale.to() : today)));
        svg.append("<path class=\"curve-line curve-%s\" d=\"%s\"/>".formatted(curve.kind(), path));
    }

    private void aim(StringBuilder svg, Aim aim, List<CoverageCurve> curves) {
        CoverageCurve curve = curves.stream()
                .filter(each -> each.kind() == aim.kind())
                .findFirst()
                .orElse(null);
        if (curve != null && aim.metOn() != null && aim.metOn().isAfter(today)) {
            double now = percent(curve.at(today));
            double slope = (aim.share().doubleValue() - now) / ChronoUnit.DAYS.between(today, aim.metOn());
            LocalDate end = aim.metOn().isAfter(scale.to()) ? scale.to() : aim.metOn();
            double there = now + slope * ChronoUnit.DAYS.between(today, end);
            svg.append("<path class=\"curve-ahead curve-%s\" d=\"M%sL%s\"/>"
                    .formatted(aim.kind(), scale.point(today, now), scale.point(end, there)));
        }
        if (!aim.deadline().isBefore(scale.from()) && !aim.deadline().isAfter(scale.to())) {
            double x = scale.x(aim.deadline());
            double y = scale.y(aim.share().doubleValue());
            svg.append("<path class=\"curve-aim curve-%s\" d=\"M%s %sl5 5l-5 5l-5 -5z\"/>"
                    .formatted(aim.kind(), CurveScale.number(x), CurveScale.number(y - 5)));
        }
    }

    /** At the ends of the lines, apart scale.from() each other. */
    private void names(StringBuilder svg, List<CoverageCurve> curves, List<Name> names) {
        if (scale.right() == 0) {
            return;
        }
        List<CoverageCurve> lowestLast = curves.stream()
                .sorted(Comparator.comparingDouble((CoverageCurve curve) -> percent(curve.at(today)))
                        .reversed())
                .toList();
        double above = Double.NEGATIVE_INFINITY;
        List<Double> places = new ArrayList<>();
        for (CoverageCurve curve : lowestLast) {
            double y = Math.max(scale.y(percent(curve.at(today))) + 4, above + LABEL_HEIGHT);
            places.add(y);
            above = y;
        }
        double over = Math.max(0, above - (scale.height() - CurveScale.BOTTOM + 4));
        for (int i = lowestLast.size() - 1; i >= 0; i--) {
            places.set(i, places.get(i) - over);
            if (i > 0) {
                over = Math.max(0, places.get(i - 1) + LABEL_HEIGHT - places.get(i));
            }
        }
        for (int i = 0; i < lowestLast.size(); i++) {
            UnitKind kind = lowestLast.get(i).kind();
            String text = names.stream()
                    .filter(name -> name.kind() == kind)
                    .map(Name::text)
                    .findFirst()
                    .orElse(kind.name());
            text(svg, "curve-name curve-" + kind, scale.width() - scale.right() + 8.0, places.get(i), text);
        }
    }

    private static void text(StringBuilder svg, String names, double x, double y, String text) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(names, CurveScale.number(x), CurveScale.number(y), escaped(text)));
    }

    private static double percent(Coverage coverage) {
        return coverage.total() == 0 ? 0 : (double) coverage.done() * HUNDRED / coverage.total();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package vn.motcua.transfer.curve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.Coverage;

/**
 * Coverage over time as a picture (SVG): a line of steps for each kind of unit, what targets ask for, and straight on
 * from today. Says nothing that the table of values beside it does not say; colours come from the style sheet.
 */
public final class CurveDrawing {

    private static final int TOP = 14;
    private static final int LEFT = 38;
    private static final int BOTTOM = 26;
    private static final int LABEL_HEIGHT = 15;
    private static final int QUARTERS = 4;
    private static final int HUNDRED = 100;
    /** Further ahead than that nobody looks. */
    private static final int MONTHS_AHEAD = 18;

    private static final int DAYS_BEHIND = 10;

    private final int width;
    private final int height;
    private final int right;
    private final LocalDate from;
    private final LocalDate today;
    private final LocalDate to;

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
        this.width = width;
        this.height = height;
        this.right = right;
        this.from = from;
        this.today = today;
        this.to = to.isAfter(from) ? to : from.plusDays(1);
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
            svg.append("width=\"%d\" height=\"%d\" ".formatted(width, height));
        }
        svg.append("viewBox=\"0 0 %d %d\"><title>".formatted(width, height))
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
            String y = number(y(percent));
            svg.append("<line class=\"curve-grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(LEFT, width - right, y, y));
            text(svg, "curve-tick curve-tick-y", LEFT - 6, y(percent) + 4, percent + " %");
        }
        List<LocalDate> ticks = ticks();
        ticks.forEach(day -> text(svg, "curve-tick curve-tick-x", x(day), height - 8, tick(day)));
        if (today.isBefore(to)) {
            String x = number(x(today));
            svg.append("<line class=\"curve-today\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
                    .formatted(x, x, TOP, height - BOTTOM));
        }
    }

    /** First days of months that leave room for their names. */
    private List<LocalDate> ticks() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(from, to));
        int room = Math.max(2, (width - LEFT - right) / 62);
        int step = 1;
        for (int candidate : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            step = candidate;
            if (months / candidate < room) {
                break;
            }
        }
        LocalDate day = from.withDayOfMonth(1);
        while (day.isBefore(from) || (step >= 3 && (day.getMonthValue() - 1) % Math.min(step, 12) != 0)) {
            day = day.plusMonths(1);
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (; !day.isAfter(to); day = day.plusMonths(step)) {
            ticks.add(day);
        }
        return ticks;
    }

    private static String tick(LocalDate day) {
        return "%02d/%d".formatted(day.getMonthValue(), day.getYear());
    }

    private void line(StringBuilder svg, CoverageCurve curve) {
        StringBuilder path = new StringBuilder();
        path.append('M').append(point(from, percent(curve.at(from))));
        for (CoverageCurve.Step step : curve.steps()) {
            if (step.day().isAfter(from) && !step.day().isAfter(today)) {
                path.append('H').append(number(x(step.day()))).append('V').append(number(y(percent(step.coverage()))));
            }
        }
        path.append('H').append(number(x(today.isAfter(to) ? to : today)));
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
            LocalDate end = aim.metOn().isAfter(to) ? to : aim.metOn();
            double there = now + slope * ChronoUnit.DAYS.between(today, end);
            svg.append("<path class=\"curve-ahead curve-%s\" d=\"M%sL%s\"/>"
                    .formatted(aim.kind(), point(today, now), point(end, there)));
        }
        if (!aim.deadline().isBefore(from) && !aim.deadline().isAfter(to)) {
            double x = x(aim.deadline());
            double y = y(aim.share().doubleValue());
            svg.append("<path class=\"curve-aim curve-%s\" d=\"M%s %sl5 5l-5 5l-5 -5z\"/>"
                    .formatted(aim.kind(), number(x), number(y - 5)));
        }
    }

    /** At the ends of the lines, apart from each other. */
    private void names(StringBuilder svg, List<CoverageCurve> curves, List<Name> names) {
        if (right == 0) {
            return;
        }
        List<CoverageCurve> lowestLast = curves.stream()
                .sorted(Comparator.comparingDouble((CoverageCurve curve) -> percent(curve.at(today)))
                        .reversed())
                .toList();
        double above = Double.NEGATIVE_INFINITY;
        List<Double> places = new ArrayList<>();
        for (CoverageCurve curve : lowestLast) {
            double y = Math.max(y(percent(curve.at(today))) + 4, above + LABEL_HEIGHT);
            places.add(y);
            above = y;
        }
        double over = Math.max(0, above - (height - BOTTOM + 4));
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
            text(svg, "curve-name curve-" + kind, width - right + 8.0, places.get(i), text);
        }
    }

    private static void text(StringBuilder svg, String names, double x, double y, String text) {
        svg.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(names, number(x), number(y), escaped(text)));
    }

    private String point(LocalDate day, double percent) {
        return number(x(day)) + " " + number(y(percent));
    }

    private double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return LEFT + Math.clamp(share, 0, 1) * (width - LEFT - right);
    }

    private double y(double percent) {
        return height - BOTTOM - percent / HUNDRED * (height - BOTTOM - TOP);
    }

    private static double percent(Coverage coverage) {
        return coverage.total() == 0 ? 0 : (double) coverage.done() * HUNDRED / coverage.total();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

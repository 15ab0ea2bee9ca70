package vn.motcua.staffing.need.ui;

import java.util.List;
import java.util.Locale;
import vn.motcua.staffing.need.rule.Sizing;

/**
 * Waiting against the number of people at counters, as a picture (SVG): minutes within which the share of the target is
 * served, the target as a line across, and who is needed and who is there as marks. Says nothing that the table beside
 * it does not say; colours come from the style sheet.
 */
final class WaitDrawing {

    private static final int TOP = 22;
    private static final int LEFT = 40;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 40;
    private static final int LINES = 3;
    /** Times the target: longer waits stand at the top. */
    private static final double CEILING = 3;

    private static final int ROOM = 34;

    private final int width;
    private final int height;

    /** Words in the picture. */
    record Words(String title, String target, String needed, String now, String across) {}

    /** In pixels. */
    WaitDrawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * @param sizes by rising number of counters, at least one, all of which keep up
     * @param needed counters that are needed, and {@code now} people who are there on a usual day
     * @param target in minutes
     */
    String draw(List<Sizing> sizes, int needed, int now, double target, Words words) {
        double top = Math.max(5, target * CEILING);
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"curve\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\"><title>")
                .append(escaped(words.title()))
                .append("</title>");
        for (int line = 0; line <= LINES; line++) {
            double minutes = top * line / LINES;
            double y = y(minutes, top);
            line(svg, "curve-grid", LEFT, width - RIGHT, y, y);
            text(svg, "curve-tick curve-tick-y", LEFT - 6.0, y + 4, String.valueOf(Math.round(minutes)));
        }
        line(svg, "wait-target", LEFT, width - RIGHT, y(target, top), y(target, top));
        text(svg, "wait-target-name", width - RIGHT, y(target, top) - 6, words.target());
        StringBuilder path = new StringBuilder();
        int every = Math.max(1, (int) Math.ceil((double) sizes.size() * ROOM / (width - LEFT - RIGHT)));
        for (int i = 0; i < sizes.size(); i++) {
            Sizing size = sizes.get(i);
            double x = x(i, sizes.size());
            double y = y(wait(size, top), top);
            path.append(i == 0 ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
            if (i % every == 0) {
                text(svg, "curve-tick curve-tick-x", x, height - BOTTOM + 16.0, String.valueOf(size.counters()));
            }
        }
        svg.append("<path class=\"curve-line wait-line\" d=\"").append(path).append("\"/>");
        for (int i = 0; i < sizes.size(); i++) {
            Sizing size = sizes.get(i);
            double x = x(i, sizes.size());
            double y = y(wait(size, top), top);
            boolean isNeeded = size.counters() == needed;
            boolean isNow = size.counters() == now;
            svg.append("<circle class=\"wait-dot%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                    .formatted(
                            isNeeded ? " wait-needed" : isNow ? " wait-now" : "",
                            number(x),
                            number(y),
                            isNeeded || isNow ? "6.5" : "3.5"));
            if (isNeeded || isNow) {
                String name = isNeeded && isNow
                        ? words.needed() + " = " + words.now()
                        : isNeeded ? words.needed() : words.now();
                boolean beyond = i > sizes.size() / 2;
                text(
                        svg,
                        (beyond ? "wait-name wait-name-end" : "wait-name") + (isNeeded ? " wait-needed" : " wait-now"),
                        beyond ? x : x + 10,
                        y - 12,
                        name);
            }
        }
        text(svg, "curve-tick wait-across", LEFT + (width - LEFT - RIGHT) / 2.0, height - 6.0, words.across());
        return svg.append("</svg>").toString();
    }

    private static double wait(Sizing size, double top) {
        Double wait = size.waitOfShare();
        return wait == null ? top : Math.min(wait, top);
    }

    private double x(int index, int count) {
        double room = width - LEFT - RIGHT - 24;
        return LEFT + 12 + (count == 1 ? room / 2 : room * index / (count - 1));
    }

    private double y(double minutes, double top) {
        return height - BOTTOM - minutes / top * (height - BOTTOM - TOP);
    }

    private static void line(StringBuilder svg, String name, double x1, double x2, double y1, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                .formatted(name, number(x1), number(x2), number(y1), number(y2)));
    }

    private static void text(StringBuilder svg, String names, double x, double y, String text) {
        svg.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(names, number(x), number(y), escaped(text)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package vn.motcua.dossier.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.dossier.Exactness;
import vn.motcua.dossier.Figure;
import vn.motcua.ui.Formats;

/** How amounts are written, and when they may be compared as shares of a whole. */
final class Amounts {

    private static final String MINUS = "\u2212";

    private Amounts() {}

    /** The key that says how exactly an amount is known: 473.484, gần 600.000, hơn 99.000, khoảng 700.000. */
    static String key(Optional<Exactness> exactness) {
        return "dossier.amount." + exactness.map(Enum::name).orElse("ABOUT");
    }

    /** With its sign: +40, −36. */
    static String difference(Locale locale, long difference) {
        return (difference < 0 ? MINUS : "+") + Formats.number(locale, Math.abs(difference));
    }

    /** Whether the figures are shares of their sum: all exact, and either all forms of one field or one form of all. */
    static boolean partition(List<Figure> figures) {
        boolean oneForm = figures.stream().map(Figure::form).distinct().count() == 1;
        boolean oneField = figures.stream().map(Figure::field).distinct().count() == 1;
        return figures.stream().allMatch(Figure::exact)
                && (oneForm
                        || oneField
                                && figures.stream()
                                        .allMatch(figure -> figure.form().isPart()));
    }
}

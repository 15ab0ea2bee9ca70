package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.rule.NeedAnswer;

/** How need is put into words and numbers. */
final class NeedTexts {

    private NeedTexts() {}

    /** With at most one decimal. */
    static String number(Locale locale, double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** With at most one decimal; all but a little is not all. */
    static String percent(Locale locale, double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share < 1 ? Math.min(share, 0.999) : share);
    }

    /** Minutes of waiting, or that there is no end of it. */
    static String minutes(Component where, Locale locale, @Nullable Double minutes) {
        return minutes == null
                ? where.getTranslation("need.wait.endless")
                : where.getTranslation("need.wait.of", number(locale, minutes));
    }

    /** "Thiếu 2 người", "Đủ người", "Thừa 1 người so với nhu cầu". */
    static String verdict(Component where, NeedAnswer answer) {
        return where.getTranslation("need.verdict." + answer.verdict(), Math.abs(answer.missing()));
    }

    static String tone(NeedAnswer answer) {
        return switch (answer.verdict()) {
            case MISSING -> "bad";
            case ENOUGH -> "good";
            case MORE -> "info";
        };
    }
}

package vn.motcua.printing;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How official papers write names, days and numbers (NĐ 30/2020). Always in Vietnamese, whoever asks for a paper. */
public final class OfficialWords {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OfficialWords() {}

    /** A committee's name above a paper: in capitals, the place on a line of its own. */
    public static String committee(String name) {
        return name.toUpperCase(VIETNAMESE).replaceFirst(" (TỈNH|THÀNH PHỐ) ", "\n$1 ");
    }

    /** Days below 10 and the first two months with a zero, which keeps forgers out: "06 tháng 02 năm 2023". */
    public static String inWords(LocalDate day) {
        return "%02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
                        day.getYear());
    }

    /** In tables: "06/02/2023". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1.234". */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    /** "66,67 %", with at most two decimals. @param percent 66.67 for two thirds */
    public static String percent(Number percent) {
        NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
        format.setMaximumFractionDigits(2);
        return format.format(percent) + " %";
    }

    public static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}

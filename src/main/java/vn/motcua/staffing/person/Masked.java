package vn.motcua.staffing.person;

/** Personal data as those see it who have no need of it: enough to tell two people apart, too little to use. */
public final class Masked {

    private static final String HIDDEN = "***";

    private Masked() {}

    /** {@code 0912***456}; "" stays "". */
    public static String phone(String phone) {
        if (phone.isEmpty()) {
            return "";
        }
        return phone.length() < 9 ? HIDDEN : phone.substring(0, 4) + HIDDEN + phone.substring(phone.length() - 3);
    }

    /** {@code ***789}; "" stays "". */
    public static String identity(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return number.length() < 9 ? HIDDEN : HIDDEN + number.substring(number.length() - 3);
    }

    /** {@code t***@vnpost.vn}; "" stays "". */
    public static String email(String email) {
        int at = email.indexOf('@');
        if (email.isEmpty()) {
            return "";
        }
        return at < 1 ? HIDDEN : email.charAt(0) + HIDDEN + email.substring(at);
    }

    /** {@code ***}; "" stays "". */
    public static String text(String text) {
        return text.isEmpty() ? "" : HIDDEN;
    }

    /** Whether a text was masked: it must not come back as if somebody had typed it. */
    public static boolean is(String text) {
        return text.contains(HIDDEN);
    }
}

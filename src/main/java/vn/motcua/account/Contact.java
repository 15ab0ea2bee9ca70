package vn.motcua.account;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * Where an employee is reached.
 *
 * @param email to which the mail for the password goes; in small letters
 * @param phone a Vietnamese number with a leading 0 and digits only; empty when not known
 */
record Contact(String email, String phone) {

    private static final int LONGEST = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9][a-z0-9._%+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");

    /** @throws PortalException {@code account.email.bad}, {@code account.phone.bad} */
    static Contact of(String email, String phone) {
        String address = Texts.tidy(email).toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !EMAIL.matcher(address).matches()) {
            throw PortalException.invalid("account.email.bad");
        }
        String digits = Texts.tidy(phone).replaceAll("[ .()-]", "").replaceFirst("^\\+?84", "0");
        if (!digits.isEmpty() && !PHONE.matcher(digits).matches()) {
            throw PortalException.invalid("account.phone.bad");
        }
        return new Contact(address, digits);
    }
}

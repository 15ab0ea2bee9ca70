package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What only those need to know who keep the people: "" or null for what is not known.
 *
 * @param identityNumber of the citizen's card (12 digits) or of the older one (9)
 * @param phone of ten or eleven digits, from 0
 */
public record PersonalData(
        @Nullable LocalDate birthDate, String identityNumber, String phone, String email, String address) {

    public static final PersonalData NONE = new PersonalData(null, "", "", "", "");

    private static final int ADDRESS = 300;
    private static final int EMAIL_LENGTH = 200;
    private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-()]");

    /**
     * The same, tidied: numbers without blanks and dots, {@code +84} as 0.
     *
     * @throws PortalException {@code person.identity.format}, {@code person.phone.format}, {@code person.email.format},
     *     {@code person.too-long}
     */
    PersonalData checked() {
        String identity = BETWEEN_DIGITS.matcher(Texts.tidy(identityNumber)).replaceAll("");
        if (!identity.isEmpty() && !IDENTITY.matcher(identity).matches()) {
            throw PortalException.invalid("person.identity.format");
        }
        String number = BETWEEN_DIGITS.matcher(Texts.tidy(phone)).replaceAll("");
        if (number.startsWith("+84")) {
            number = "0" + number.substring(3);
        }
        if (!number.isEmpty() && !PHONE.matcher(number).matches()) {
            throw PortalException.invalid("person.phone.format");
        }
        String mail = Texts.tidy(email);
        if (mail.length() > EMAIL_LENGTH
                || (!mail.isEmpty() && !EMAIL.matcher(mail).matches())) {
            throw PortalException.invalid("person.email.format");
        }
        return new PersonalData(birthDate, identity, number, mail, PersonDraft.limited(address, ADDRESS));
    }

    /** As it is shown to those who have no need of it: of the birth, the year alone stays, which stands elsewhere. */
    PersonalData masked() {
        return new PersonalData(
                null, Masked.identity(identityNumber), Masked.phone(phone), Masked.email(email), Masked.text(address));
    }
}

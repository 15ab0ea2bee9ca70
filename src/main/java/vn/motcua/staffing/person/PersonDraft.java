package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.Qualification;

/**
 * What somebody typed of an employee.
 *
 * @param code of the post's own, at most 40 characters without blanks
 * @param birthYear null when not known; that of the birth date where there is one
 * @param major in which they have their degree; "" for none
 * @param trained recorded as trained before the portal knew of courses
 * @param languages which they speak with citizens besides Vietnamese
 * @param badgeNumber "" for none
 * @param badgeOn day on which the badge was issued
 * @param uniformOn day on which the uniform was issued
 */
public record PersonDraft(
        String code,
        String name,
        @Nullable Integer birthYear,
        Qualification qualification,
        String major,
        boolean trained,
        List<String> languages,
        String badgeNumber,
        @Nullable LocalDate badgeOn,
        @Nullable LocalDate uniformOn,
        PersonalData personal) {

    /** Minority languages of the provinces that began, and what is asked for at counters besides. */
    public static final List<String> COMMON_LANGUAGES = List.of(
            "Jrai",
            "Bahnar",
            "Tày",
            "Nùng",
            "Dao",
            "Mường",
            "Cơ Tu",
            "Xơ Đăng",
            "Mông",
            "Thái",
            "Hoa",
            "Chăm",
            "Khmer",
            "Ê Đê",
            "Tiếng Anh",
            "Ngôn ngữ ký hiệu");

    static final int NAME = 200;
    static final int MAJOR = 200;
    static final int BADGE = 40;
    private static final int LANGUAGE = 40;
    private static final int MOST_LANGUAGES = 10;
    private static final Pattern CODE = Pattern.compile("[^\\s\"';]{1,40}");

    public PersonDraft {
        languages = List.copyOf(languages);
    }

    /**
     * The same, tidied.
     *
     * @throws PortalException {@code person.code.format}, {@code person.name.missing}, {@code person.too-long},
     *     {@code person.birth.…}, {@code person.language…}, {@code person.badge-number}, as {@link PersonalData} says
     */
    public PersonDraft checked(LocalDate today) {
        String tidyCode = Texts.tidy(code);
        if (!CODE.matcher(tidyCode).matches()) {
            throw PortalException.invalid("person.code.format");
        }
        String tidyName = limited(name, NAME);
        if (tidyName.isEmpty()) {
            throw PortalException.invalid("person.name.missing");
        }
        PersonalData data = personal.checked();
        String badge = limited(badgeNumber, BADGE);
        if (badge.isEmpty() && badgeOn != null) {
            throw PortalException.invalid("person.badge-number");
        }
        return new PersonDraft(
                tidyCode,
                tidyName,
                year(data.birthDate(), today),
                qualification,
                limited(major, MAJOR),
                trained,
                tidyLanguages(),
                badge,
                badgeOn,
                uniformOn,
                data);
    }

    /** Of working age: nobody is born next year, and a year typed with a wrong digit is a mistake. */
    private @Nullable Integer year(@Nullable LocalDate born, LocalDate today) {
        Integer year = born == null ? birthYear : Integer.valueOf(born.getYear());
        if (born != null && birthYear != null && birthYear != born.getYear()) {
            throw PortalException.invalid("person.birth.two-years", born, birthYear.toString());
        }
        if (year != null && (year > today.getYear() - 15 || year < today.getYear() - 80)) {
            throw PortalException.invalid("person.birth.range", year.toString());
        }
        return year;
    }

    private List<String> tidyLanguages() {
        Set<String> tidy = new LinkedHashSet<>();
        for (String language : languages) {
            String text = Texts.tidy(language);
            if (text.contains(";") || text.length() > LANGUAGE) {
                throw PortalException.invalid("person.language", text);
            }
            if (!text.isEmpty()) {
                tidy.add(text);
            }
        }
        if (tidy.size() > MOST_LANGUAGES) {
            throw PortalException.invalid("person.languages", MOST_LANGUAGES);
        }
        return List.copyOf(tidy);
    }

    static String limited(String typed, int most) {
        String text = Texts.tidy(typed);
        if (text.length() > most) {
            throw PortalException.invalid("person.too-long", most, text.substring(0, 30));
        }
        return text;
    }
}

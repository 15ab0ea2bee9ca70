package vn.motcua.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The portal's texts in Vietnamese (default) and English: one bundle a module under {@code i18n/}. */
@Component
public class Messages {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;
    /** In the order in which the portal offers them. */
    public static final List<Locale> LOCALES = List.of(VIETNAMESE, ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Messages() {
        source.setBasenames(basenames());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(VIETNAMESE);
    }

    private static String[] basenames() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_vi.properties"))
                    .map(resource ->
                            "i18n/" + String.valueOf(resource.getFilename()).replace("_vi.properties", ""))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text for a key. Days among the arguments are written dd/MM/yyyy, numbers as the language does.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has the key
     */
    public String text(Locale locale, String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument)
                .toArray();
        return source.getMessage(key, shown, supported(locale));
    }

    public String text(Locale locale, PortalException problem) {
        return text(locale, problem.messageKey(), problem.arguments());
    }

    /** English for those who ask for it, Vietnamese for all others. */
    public static Locale supported(Locale locale) {
        return ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }
}

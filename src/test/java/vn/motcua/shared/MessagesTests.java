package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.replace("_vi.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndNoneIsEmpty(String bundle) throws IOException {
        Properties vietnamese = read(bundle, "vi");
        Properties english = read(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesNameTheSamePlaces(String bundle) throws IOException {
        Properties vietnamese = read(bundle, "vi");
        Properties english = read(bundle, "en");
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsComposedAndEveryPatternIsValid(String bundle) throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties texts = read(bundle, language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue();
                if (!places(text).isEmpty()) {
                    assertThat(new MessageFormat(text).toPattern()).as(key).isNotNull();
                    assertThat(text.replace("''", ""))
                            .as(key + ": an apostrophe is doubled where there are arguments")
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void daysAreWrittenTheVietnameseWayInBothLanguages() {
        Messages messages = new Messages();
        LocalDate day = LocalDate.of(2023, 6, 26);
        assertThat(messages.text(Locale.of("vi"), "shared.period.order", day, day))
                .contains("26/06/2023");
        assertThat(messages.text(Locale.ENGLISH, "shared.period.order", day, day))
                .contains("26/06/2023");
    }

    @Test
    void otherLanguagesReadVietnamese() {
        Messages messages = new Messages();
        assertThat(messages.text(Locale.FRENCH, "shared.not-found"))
                .isEqualTo(messages.text(Messages.VIETNAMESE, "shared.not-found"));
    }
}

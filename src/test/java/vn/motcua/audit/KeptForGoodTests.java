package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the trail stays there, and whoever reads it understands it. */
class KeptForGoodTests {

    private static final Path MAIN = Path.of("src/main");
    private static final String TABLES = "audit_(entry|change|link)";

    @Test
    void noStatementChangesOrRemovesWhatWasRecorded() throws IOException {
        Pattern harm =
                Pattern.compile("(?is)\\b(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table|replace\\s+into"
                        + "|merge\\s+into)\\s+[`\"]?" + TABLES + "\\b");
        assertThat(harm.matcher("delete\n from audit_entry where").find()).isTrue();
        assertThat(harm.matcher("UPDATE audit_link set").find()).isTrue();
        assertThat(sources(".java", ".sql")
                        .filter(file -> harm.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void onlyTheTrailItselfKnowsItsTablesButForATotalAndAJoin() throws IOException {
        Pattern known = Pattern.compile("\\b" + TABLES + "\\b");
        assertThat(sources(".java").filter(file -> known.matcher(read(file)).find()))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "AuditTrail.java",
                        "EntryReader.java",
                        "TrailService.java",
                        "PersonName.java",
                        "PlatformService.java",
                        // Who raised it, for a list: one query.
                        "ReviewQueries.java");
    }

    @Test
    void everyActAndEveryKindOfThingHasAText() throws IOException {
        // Calls that record: trail.record("…"), Act.of("…"), and the helpers record(…, keep(… that lead to one.
        Pattern action = Pattern.compile(
                "\\b(?:record|keep|act|\\w*Act\\s*\\.of)\\(\\s*(?:\\w+,\\s*)?\"([a-z][a-z-]*\\.[a-z][a-z-]*)\"");
        Set<String> recorded = new TreeSet<>();
        sources(".java")
                .forEach(file -> action.matcher(read(file)).results().forEach(found -> recorded.add(found.group(1))));
        assertThat(recorded).contains("catalogue.approved", "decision.corrected", "account.granted", "charge.changed");
        for (String language : List.of("vi", "en")) {
            Properties texts = texts(language);
            assertThat(recorded)
                    .as("acts without a text audit.action.… in " + language)
                    .allMatch(name -> texts.containsKey("audit.action." + name));
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (Path file : sources("_" + language + ".properties").toList()) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static Stream<Path> sources(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

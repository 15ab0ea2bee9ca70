package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of the table in {@code docs/security.md} names its proof, and the proof is there. */
class SecurityTableTests {

    private static final Path TABLE = Path.of("docs", "security.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern ITEMS = Pattern.compile("\\d+\\.\\d+\\.(\\d+|x)(, \\d+\\.\\d+\\.(\\d+|x))*");
    private static final int PROOF = 3;

    @TestFactory
    Stream<DynamicTest> everyRow() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ASVS"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
    }

    private static void check(String row) throws IOException {
        String[] cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
        assertThat(cells).hasSize(PROOF + 1);
        assertThat(cells[0]).matches(ITEMS);
        List<String> proofs = List.of(cells[PROOF].split(", "));
        assertThat(proofs).isNotEmpty().allMatch(proof -> proof.matches("`[^`]+`"));
        for (String proof : proofs) {
            checkProof(proof.substring(1, proof.length() - 1));
        }
    }

    private static void checkProof(String proof) throws IOException {
        if (proof.contains("/") || proof.endsWith(".xml")) {
            assertThat(Path.of(proof)).exists();
            return;
        }
        String[] parts = proof.split("#");
        Optional<Path> source = source(parts[0]);
        assertThat(source).as("test class " + parts[0]).isPresent();
        assertThat(Files.readString(source.orElseThrow()))
                .as(proof)
                .containsPattern(
                        parts.length == 1
                                ? "@(Test|TestFactory|ParameterizedTest|WallsTest)\\b"
                                : "void " + parts[1] + "\\(");
    }

    private static Optional<Path> source(String testClass) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.getFileName().toString().equals(testClass + ".java"))
                    .findFirst();
        }
    }
}

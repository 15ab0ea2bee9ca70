package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A brace that is forgotten takes every rule behind it into the one before, and no browser says so. */
class StyleSheetTests {

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(Path.of("frontend", "styles"))) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatBeginsAtTheMarginStandsInNothingElse(Path sheet) throws IOException {
        List<String> inside = new ArrayList<>();
        int depth = 0;
        String bare = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        for (String line : bare.lines().toList()) {
            if (depth > 0 && !line.isBlank() && !line.startsWith(" ") && !line.startsWith("}")) {
                inside.add(line);
            }
            depth += (int) (line.chars().filter(sign -> sign == '{').count()
                    - line.chars().filter(sign -> sign == '}').count());
        }
        assertThat(inside).isEmpty();
        assertThat(depth).as("open braces at the end").isZero();
    }
}

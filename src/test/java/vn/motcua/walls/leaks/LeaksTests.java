package vn.motcua.walls.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planted leaks still fit the code; whether each is caught is for {@code ./motcua test --leaks} to say. */
class LeaksTests {

    @ParameterizedTest
    @MethodSource("vn.motcua.walls.leaks.LeakHunt#files")
    void aLeakFitsTheCodeAndCompiles(Path leak, @TempDir Path folder) throws IOException {
        assertThat(LeakHunt.plant(Leak.read(leak), folder)).isEmpty();
    }
}

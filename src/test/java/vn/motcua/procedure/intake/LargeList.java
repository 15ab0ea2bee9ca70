package vn.motcua.procedure.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list of new procedures, as long as one likes. */
final class LargeList {

    private LargeList() {}

    static Path written(Path folder, int rows) {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Mã số,Tên,Lĩnh vực\n");
            for (int i = 0; i < rows; i++) {
                out.write("9.%06d,Thủ tục hành chính thử nghiệm số %d,Hộ tịch%n".formatted(i, i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}

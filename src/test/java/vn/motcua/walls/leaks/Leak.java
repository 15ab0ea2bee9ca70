package vn.motcua.walls.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A leak to be planted: changes to the source, each found by its text, which must stand there exactly once.
 *
 * <pre>
 * what it is, in a line
 * tests: ServiceWallsTests TableWallsTests
 * file: orgunit/UnitService.java
 * ---- the text to be replaced
 * ++++ the text in its place
 * ====
 * </pre>
 *
 * @param tests classes to run; all when empty
 */
record Leak(String name, String title, List<String> tests, List<Edit> edits) {

    static final Path MAIN = Path.of("src/main/java/vn/motcua");

    record Edit(Path file, String find, String replace) {}

    static Leak read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> tests = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Path changed = null;
        StringBuilder find = new StringBuilder();
        StringBuilder replace = new StringBuilder();
        StringBuilder into = null;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("tests:")) {
                tests.addAll(List.of(line.substring("tests:".length()).strip().split("\\s+")));
            } else if (line.startsWith("file:")) {
                changed = MAIN.resolve(line.substring("file:".length()).strip());
            } else if (line.equals("----")) {
                into = find;
            } else if (line.equals("++++")) {
                into = replace;
            } else if (line.equals("====")) {
                edits.add(new Edit(changed, find.toString(), replace.toString()));
                find.setLength(0);
                replace.setLength(0);
                into = null;
            } else if (into != null) {
                into.append(line).append('\n');
            }
        }
        return new Leak(file.getFileName().toString().replace(".leak", ""), lines.getFirst(), tests, edits);
    }

    /**
     * The changed sources.
     *
     * @throws IllegalStateException when the code has moved on, so that the leak no longer fits it
     */
    Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new LinkedHashMap<>();
        for (Edit edit : edits) {
            String source = sources.containsKey(edit.file()) ? sources.get(edit.file()) : Files.readString(edit.file());
            int at = source.indexOf(edit.find());
            if (at < 0 || source.indexOf(edit.find(), at + 1) >= 0) {
                throw new IllegalStateException("no longer fits " + edit.file() + ": its text must stand there once");
            }
            sources.put(
                    edit.file(),
                    source.substring(0, at)
                            + edit.replace()
                            + source.substring(at + edit.find().length()));
        }
        return sources;
    }
}

package vn.motcua.procedure.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Where in the administration a procedure is carried out; one procedure may have several. */
public enum Level {
    MINISTRY,
    PROVINCE,
    /** Abolished on 1/7/2025. */
    DISTRICT,
    COMMUNE;

    /** As a column holds them: in this order, joined by semicolons. */
    public static String join(Collection<Level> levels) {
        return levels.stream().sorted().distinct().map(Level::name).collect(Collectors.joining(";"));
    }

    /** @throws IllegalArgumentException when one is unknown */
    public static List<Level> split(String joined) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        Arrays.stream(joined.split(";"))
                .filter(name -> !name.isEmpty())
                .map(Level::valueOf)
                .forEach(levels::add);
        return List.copyOf(levels);
    }

    /** Whether a text is what {@link #join} makes of at least one level. */
    public static boolean areNames(String text) {
        return !text.isEmpty()
                && Arrays.stream(text.split(";", -1))
                        .allMatch(name -> Arrays.stream(values())
                                .anyMatch(level -> level.name().equals(name)));
    }
}

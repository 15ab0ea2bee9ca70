package vn.motcua.catalogue.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** How two versions of a catalogue differ, procedure by procedure. */
public final class Comparison {

    /** What of a procedure may differ. */
    public enum Aspect {
        /** On which of the two lists it stands. */
        LIST,
        /** What the procedure itself says: name, time limit, agencies. */
        PROCEDURE,
        TASKS,
        FORM,
        LEVELS,
        START,
        PLACES,
        /** Why it is not done through the post. */
        REASON
    }

    /**
     * A procedure in one version, on either list.
     *
     * @param version the state of the procedure that the catalogue means
     * @param words what there is to say of each aspect, comparable; aspects without anything are left out
     */
    public record Line(
            UUID procedure, UUID version, String code, String name, String field, Map<Aspect, String> words) {}

    /** What became of a procedure. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param before "" where it was not said before, as {@code after} where it no longer is */
    public record Change(Aspect aspect, String before, String after) {}

    /** @param changes in the order of the aspects; of what came in or went, the list on which it stands or stood */
    public record Difference(Kind kind, String code, String name, String field, List<Change> changes) {}

    private Comparison() {}

    /** In the order of the codes; equal lines are left out. */
    public static List<Difference> of(List<Line> before, List<Line> after) {
        Map<UUID, Line> old = byProcedure(before);
        Map<UUID, Line> young = byProcedure(after);
        List<Difference> differences = new ArrayList<>();
        old.forEach((procedure, line) -> {
            if (!young.containsKey(procedure)) {
                differences.add(difference(Kind.REMOVED, line, List.of(new Change(Aspect.LIST, list(line), ""))));
            }
        });
        young.forEach((procedure, line) -> {
            Line was = old.get(procedure);
            if (was == null) {
                differences.add(difference(Kind.ADDED, line, List.of(new Change(Aspect.LIST, "", list(line)))));
            } else if (!changes(was, line).isEmpty()) {
                differences.add(difference(Kind.CHANGED, line, changes(was, line)));
            }
        });
        differences.sort(Comparator.comparing(Difference::code));
        return List.copyOf(differences);
    }

    private static Map<UUID, Line> byProcedure(List<Line> lines) {
        Map<UUID, Line> map = new LinkedHashMap<>();
        lines.forEach(line -> map.put(line.procedure(), line));
        return map;
    }

    private static String list(Line line) {
        return line.words().getOrDefault(Aspect.LIST, "");
    }

    private static Difference difference(Kind kind, Line line, List<Change> changes) {
        return new Difference(kind, line.code(), line.name(), line.field(), changes);
    }

    private static List<Change> changes(Line before, Line after) {
        List<Change> changes = new ArrayList<>();
        TreeSet<Aspect> aspects = new TreeSet<>(before.words().keySet());
        aspects.addAll(after.words().keySet());
        if (!before.version().equals(after.version())) {
            aspects.add(Aspect.PROCEDURE);
        }
        for (Aspect aspect : aspects) {
            String was =
                    aspect == Aspect.PROCEDURE ? before.name() : before.words().getOrDefault(aspect, "");
            String is =
                    aspect == Aspect.PROCEDURE ? after.name() : after.words().getOrDefault(aspect, "");
            if (aspect == Aspect.PROCEDURE || !Objects.equals(was, is)) {
                changes.add(new Change(aspect, was, is));
            }
        }
        return changes;
    }
}

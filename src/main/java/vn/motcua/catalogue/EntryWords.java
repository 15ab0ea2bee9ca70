package vn.motcua.catalogue;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.motcua.procedure.Level;

/** What an entry says, as words that the trail and comparisons keep; screens translate them. */
final class EntryWords {

    private static final String SEPARATOR = ", ";

    private EntryWords() {}

    static String tasks(Collection<TransferTask> tasks) {
        return tasks.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    static String levels(Collection<Level> levels) {
        return levels.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    static String places(Collection<EntryPlace> places) {
        return places.stream().map(EntryPlace::name).sorted().collect(Collectors.joining(SEPARATOR));
    }
}

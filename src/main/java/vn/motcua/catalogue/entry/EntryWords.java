package vn.motcua.catalogue.entry;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

/** What an entry says, as words that the trail and comparisons keep; screens translate them. */
public final class EntryWords {

    private static final String SEPARATOR = ", ";

    private EntryWords() {}

    public static String tasks(Collection<TransferTask> tasks) {
        return tasks.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    public static String levels(Collection<Level> levels) {
        return levels.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    public static String places(Collection<EntryPlace> places) {
        return places.stream().map(EntryPlace::name).sorted().collect(Collectors.joining(SEPARATOR));
    }
}

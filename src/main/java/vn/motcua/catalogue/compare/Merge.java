package vn.motcua.catalogue.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

/**
 * What is done through the post at one unit: what the province's catalogue offers there, and what the unit's
 * supplement adds. A supplement adds procedures, tasks and ways; it takes nothing of the province's away.
 */
public final class Merge {

    /** Which of the two says so. */
    public enum Origin {
        PROVINCE,
        SUPPLEMENT,
        BOTH
    }

    /** A procedure as it is done at the unit. */
    public record Merged(
            UUID procedure,
            String code,
            String name,
            String field,
            Set<TransferTask> tasks,
            ServiceForm form,
            Origin origin) {}

    private Merge() {}

    /**
     * @param level at which the unit carries out procedures
     * @param places keys of the unit and of its one-stop points
     * @return by subject area, then by code
     */
    public static List<Merged> at(Level level, Set<UUID> places, List<EntryRow> province, List<EntryRow> supplement) {
        Map<UUID, Merged> merged = new LinkedHashMap<>();
        province.stream()
                .filter(entry -> offered(entry, level, places))
                .forEach(entry -> merged.put(entry.procedureId(), of(entry, Origin.PROVINCE)));
        for (EntryRow entry : supplement) {
            merged.merge(entry.procedureId(), of(entry, Origin.SUPPLEMENT), Merge::both);
        }
        List<Merged> rows = new ArrayList<>(merged.values());
        rows.sort(Comparator.comparing(Merged::field).thenComparing(Merged::code));
        return List.copyOf(rows);
    }

    /** Whether the province's catalogue has a procedure done there. */
    static boolean offered(EntryRow entry, Level level, Set<UUID> places) {
        List<Level> levels = entry.terms().levels().isEmpty()
                ? entry.levels()
                : entry.terms().levels();
        return entry.places().isEmpty()
                ? levels.contains(level)
                : entry.places().stream().map(EntryPlace::id).anyMatch(places::contains);
    }

    private static Merged of(EntryRow entry, Origin origin) {
        return new Merged(
                entry.procedureId(), entry.code(), entry.name(), entry.field(), entry.tasks(), entry.form(), origin);
    }

    private static Merged both(Merged province, Merged supplement) {
        Set<TransferTask> tasks = EnumSet.noneOf(TransferTask.class);
        tasks.addAll(province.tasks());
        tasks.addAll(supplement.tasks());
        ServiceForm form = province.form() == supplement.form() ? province.form() : ServiceForm.BOTH;
        return new Merged(
                province.procedure(), province.code(), province.name(), province.field(), tasks, form, Origin.BOTH);
    }
}

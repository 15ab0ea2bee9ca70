package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.shared.Ids;

/**
 * What an import would do, row by row: the rows of a list compared with the procedures in force. The key of the code
 * decides which two belong together; another way to write the same code is no change.
 */
public record ImportPlan(List<Row> rows) {

    /** What becomes of a row. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /** What a list says about a procedure and the portal compares. */
    public enum Field {
        NAME,
        FIELD,
        ISSUING_AGENCY,
        EXECUTING_AGENCIES
    }

    /** A field that the list states otherwise than the portal does. */
    public record FieldChange(Field field, String before, String after) {}

    /**
     * @param source what the list says
     * @param changes of a CHANGED row
     * @param inForce the procedure that it belongs to; null when there is none
     */
    public record Row(
            ProcedureFileRow source,
            Kind kind,
            List<FieldChange> changes,
            @Nullable ProcedureState inForce) {

        /**
         * The version that a NEW or CHANGED row begins.
         *
         * @param levelsOf derives levels from executing agencies
         */
        ProcedureVersion nextVersion(LocalDate day, Function<String, List<Level>> levelsOf) {
            ProcedureCode code = source.code().orElseThrow();
            ProcedureContent content = source.content();
            List<Level> stated = levelsOf.apply(content.executingAgencies());
            if (inForce == null) {
                return ProcedureVersion.first(code, content, stated, day);
            }
            boolean sameAgencies = inForce.content().executingAgencies().equals(content.executingAgencies());
            // Levels follow the agencies, and stay when these did not change or say nothing about them.
            List<Level> levels = sameAgencies || stated.isEmpty() ? inForce.levels() : stated;
            return new ProcedureVersion(Ids.next(), inForce.procedureId(), code, content, levels, day);
        }
    }

    static ImportPlan compare(List<ProcedureFileRow> rows, Map<String, ProcedureState> inForce) {
        return new ImportPlan(rows.stream().map(row -> compare(row, inForce)).toList());
    }

    private static Row compare(ProcedureFileRow row, Map<String, ProcedureState> inForce) {
        ProcedureState state = row.code().map(code -> inForce.get(code.key())).orElse(null);
        if (row.faulty()) {
            return new Row(row, Kind.FAULTY, List.of(), state);
        }
        if (state == null) {
            return new Row(row, Kind.NEW, List.of(), null);
        }
        List<FieldChange> changes = changes(state.content(), row.content());
        return new Row(row, changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, changes, state);
    }

    private static List<FieldChange> changes(ProcedureContent before, ProcedureContent after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, Field.NAME, before.name(), after.name());
        add(changes, Field.FIELD, before.field(), after.field());
        add(changes, Field.ISSUING_AGENCY, before.issuingAgency(), after.issuingAgency());
        add(changes, Field.EXECUTING_AGENCIES, before.executingAgencies(), after.executingAgencies());
        return List.copyOf(changes);
    }

    private static void add(List<FieldChange> changes, Field field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    /** How many rows are of a kind. */
    public int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** All that is wrong, in the order of the rows. */
    public List<Fault> faults() {
        return rows.stream().flatMap(row -> row.source().faults().stream()).toList();
    }

    /** The list itself, to be compared again. */
    List<ProcedureFileRow> sources() {
        return rows.stream().map(Row::source).toList();
    }
}

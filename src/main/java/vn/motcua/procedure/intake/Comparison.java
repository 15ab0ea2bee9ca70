package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureLevels;
import vn.motcua.shared.Ids;

/**
 * Compares the rows of a list with the procedures in force. The key of the code decides which two belong together;
 * another way to write the same code is no change, and what the list does not speak of stays.
 */
final class Comparison {

    private static final ProcedureContent NOTHING = new ProcedureContent(Map.of());

    /** A list of thousands of procedures names a few dozen agencies. */
    private final Map<String, List<Level>> levels = new HashMap<>();

    private final Supplier<NameMatcher> names;

    /** @param names asked only when a row has no code */
    Comparison(Supplier<NameMatcher> names) {
        this.names = names;
    }

    /** @param inForce the procedure with the row's code; null when there is none */
    StagedRow compare(ReadRow row, @Nullable ProcedureState inForce) {
        Map<ProcedureField, String> stated = new HashMap<>(row.stated());
        if (row.byName() && inForce != null) {
            // Somebody who writes down a name without its code speaks of the procedure, and does not rename it.
            stated.remove(ProcedureField.NAME);
            stated.remove(ProcedureField.FIELD);
        }
        ProcedureContent content = content(stated, inForce);
        if (TwoLevels.isAbsorbed(row)) {
            return staged(row, Verdict.UNCHANGED, stated, content, null, List.of(), List.of());
        }
        if (!row.faults().isEmpty()) {
            return staged(row, Verdict.FAULTY, stated, content, inForce, List.of(), List.of());
        }
        if (row.byName() && inForce == null) {
            List<Candidate> candidates = names.get().find(content.name());
            return staged(row, Verdict.UNMATCHED, stated, content, null, List.of(), candidates);
        }
        if (inForce == null) {
            return content.field().isEmpty()
                    ? staged(faulty(row), Verdict.FAULTY, stated, content, null, List.of(), List.of())
                    : staged(row, Verdict.NEW, stated, content, null, List.of(), List.of());
        }
        List<FieldChange> changes = inForce.content().changesTo(content).stream()
                // What only follows from the agencies is no statement of the list.
                .filter(change -> change.field() != ProcedureField.LEVELS || stated.containsKey(ProcedureField.LEVELS))
                .toList();
        Verdict verdict = changes.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return staged(row, verdict, stated, content, inForce, changes, List.of());
    }

    private static ReadRow faulty(ReadRow row) {
        List<Fault> faults = new ArrayList<>(row.faults());
        faults.add(Fault.at(row.row(), "", "", "procedures.field-unknown"));
        return new ReadRow(
                row.row(),
                row.writtenCode(),
                row.code(),
                row.stated(),
                row.byName(),
                row.tasks(),
                row.place(),
                row.start(),
                faults,
                row.cells());
    }

    private ProcedureContent content(Map<ProcedureField, String> stated, @Nullable ProcedureState inForce) {
        ProcedureContent before = inForce == null ? NOTHING : inForce.content();
        ProcedureContent content = before.with(stated);
        boolean sameAgencies = inForce != null && before.executingAgencies().equals(content.executingAgencies());
        if (stated.containsKey(ProcedureField.LEVELS) || sameAgencies) {
            return content;
        }
        List<Level> said = levels.computeIfAbsent(content.executingAgencies(), ProcedureLevels::of);
        // Levels follow the agencies, and stay when these say nothing about them.
        return said.isEmpty() ? content : content.with(ProcedureField.LEVELS, Level.join(said));
    }

    private static StagedRow staged(
            ReadRow row,
            Verdict verdict,
            Map<ProcedureField, String> stated,
            ProcedureContent content,
            @Nullable ProcedureState inForce,
            List<FieldChange> changes,
            List<Candidate> candidates) {
        return new StagedRow(
                row,
                verdict,
                true,
                stated.keySet(),
                content,
                Ids.next(),
                inForce == null ? Ids.next() : inForce.procedureId(),
                inForce == null ? null : inForce.versionId(),
                changes,
                candidates);
    }
}

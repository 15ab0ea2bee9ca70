package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.importing.Fault;
import vn.motcua.shared.Ids;

class ImportPlanTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final ProcedureContent CONTENT =
            new ProcedureContent("Đăng ký", "Hộ tịch", "Bộ Tư pháp", "Ủy ban nhân dân cấp xã");
    private static final ProcedureState STATE =
            new ProcedureState(Ids.next(), Ids.next(), "1.004227", CONTENT, List.of(Level.DISTRICT, Level.COMMUNE));

    @Test
    void aCodeNotInForceIsNewAndItsLevelsFollowItsAgencies() {
        ImportPlan.Row row = compare(file("1.000001", CONTENT));
        assertThat(row.kind()).isEqualTo(ImportPlan.Kind.NEW);
        assertThat(row.nextVersion(DAY, ProcedureLevels::of).levels()).containsExactly(Level.COMMUNE);
    }

    @Test
    void anotherWayToWriteTheCodeIsNoChange() {
        assertThat(compare(file("1.004227.000.00.00.H56", CONTENT)).kind()).isEqualTo(ImportPlan.Kind.UNCHANGED);
    }

    @Test
    void aChangeNamesTheFieldWithBothTexts() {
        ImportPlan.Row row =
                compare(file("1.004227", new ProcedureContent("Đăng ký", "Tư pháp", "", "Ủy ban nhân dân cấp xã")));
        assertThat(row.kind()).isEqualTo(ImportPlan.Kind.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new ImportPlan.FieldChange(ImportPlan.Field.FIELD, "Hộ tịch", "Tư pháp"),
                        new ImportPlan.FieldChange(ImportPlan.Field.ISSUING_AGENCY, "Bộ Tư pháp", ""));
    }

    @Test
    void aChangedProcedureStaysTheSameProcedureAndKeepsItsLevelsWhileItsAgenciesStay() {
        ProcedureVersion next = compare(file(
                        "1.004227", new ProcedureContent("Tên mới", "Hộ tịch", "Bộ Tư pháp", "Ủy ban nhân dân cấp xã")))
                .nextVersion(DAY, ProcedureLevels::of);
        assertThat(next.procedureId()).isEqualTo(STATE.procedureId());
        assertThat(next.id()).isNotEqualTo(STATE.versionId());
        assertThat(next.levels()).containsExactly(Level.DISTRICT, Level.COMMUNE);
    }

    @Test
    void levelsFollowChangedAgenciesUnlessTheseSayNothing() {
        assertThat(levelsAfter("Sở Tư pháp")).containsExactly(Level.PROVINCE);
        assertThat(levelsAfter("")).containsExactly(Level.DISTRICT, Level.COMMUNE);
    }

    @Test
    void aFaultyRowStaysFaultyWhateverIsInForce() {
        ProcedureFileRow faulty = new ProcedureFileRow(
                5,
                "1.004227",
                new ProcedureCode("1.004227", "1.004227"),
                CONTENT,
                List.of(Fault.at(5, "B", "Tên", "procedures.name-empty")));
        ImportPlan plan = ImportPlan.compare(List.of(faulty, file("1.000001", CONTENT)), Map.of());
        ImportResult result = ImportResult.of(plan);
        assertThat(result.refused()).isTrue();
        assertThat(List.of(result.rows(), result.created(), result.changed(), result.unchanged(), result.faulty()))
                .containsExactly(2, 1, 0, 0, 1);
        assertThat(result.faults()).hasSize(1);
    }

    private static List<Level> levelsAfter(String agencies) {
        return compare(file("1.004227", new ProcedureContent("Đăng ký", "Hộ tịch", "Bộ Tư pháp", agencies)))
                .nextVersion(DAY, ProcedureLevels::of)
                .levels();
    }

    private static ProcedureFileRow file(String code, ProcedureContent content) {
        ProcedureCode.Valid valid = (ProcedureCode.Valid) ProcedureCode.parse(code);
        return new ProcedureFileRow(3, code, valid.code(), content, List.of());
    }

    private static ImportPlan.Row compare(ProcedureFileRow row) {
        return ImportPlan.compare(List.of(row), Map.of("1.004227", STATE))
                .rows()
                .getFirst();
    }
}

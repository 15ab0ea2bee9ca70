package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.Ids;

class ComparisonTests {

    private static final ProcedureContent CONTENT = ProcedureContent.of(
                    "Đăng ký", "Hộ tịch", "Bộ Tư pháp", "Ủy ban nhân dân cấp xã")
            .with(ProcedureField.LEVELS, "DISTRICT;COMMUNE")
            .with(ProcedureField.FEE, "8.000 đồng");
    private static final ProcedureState STATE =
            new ProcedureState(Ids.next(), Ids.next(), "1.004227", "1.004227", CONTENT, LocalDate.of(2015, 1, 1));

    private final Comparison comparison = new Comparison(() -> new NameMatcher(Map.of("1.004227", "Đăng ký")));

    @Test
    void aCodeNotInForceIsNewAndItsLevelsFollowItsAgencies() {
        StagedRow row = comparison.compare(row("1.000001", four("Đăng ký", "Hộ tịch", "", "UBND cấp xã")), null);
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
        assertThat(row.content().levels()).containsExactly(Level.COMMUNE);
        assertThat(row.baseId()).isNull();
    }

    @Test
    void anotherWayToWriteTheCodeIsNoChange() {
        assertThat(compare("1.004227.000.00.00.H56", four("Đăng ký", "Hộ tịch", "Bộ Tư pháp", "Ủy ban nhân dân cấp xã"))
                        .verdict())
                .isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void aChangeNamesTheFieldWithBothTexts() {
        StagedRow row = compare("1.004227", four("Đăng ký", "Tư pháp", "", "Ủy ban nhân dân cấp xã"));
        assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new FieldChange(ProcedureField.FIELD, "Hộ tịch", "Tư pháp"),
                        new FieldChange(ProcedureField.ISSUING_AGENCY, "Bộ Tư pháp", ""));
    }

    @Test
    void whatTheListHasNoColumnForStaysAsItIs() {
        StagedRow row = compare("1.004227", Map.of(ProcedureField.NAME, "Tên mới"));
        assertThat(row.changes()).containsExactly(new FieldChange(ProcedureField.NAME, "Đăng ký", "Tên mới"));
        assertThat(row.content().text(ProcedureField.FEE)).isEqualTo("8.000 đồng");
        assertThat(row.procedureId()).isEqualTo(STATE.procedureId());
        assertThat(row.versionId()).isNotEqualTo(STATE.versionId());
        assertThat(row.content().levels()).containsExactly(Level.DISTRICT, Level.COMMUNE);
    }

    @Test
    void levelsFollowChangedAgenciesUnlessTheseSayNothing() {
        assertThat(compare("1.004227", four("Đăng ký", "Hộ tịch", "Bộ Tư pháp", "Sở Tư pháp"))
                        .content()
                        .levels())
                .containsExactly(Level.PROVINCE);
        assertThat(compare("1.004227", four("Đăng ký", "Hộ tịch", "Bộ Tư pháp", ""))
                        .content()
                        .levels())
                .containsExactly(Level.DISTRICT, Level.COMMUNE);
    }

    @Test
    void aFaultyRowStaysFaultyWhateverIsInForce() {
        ReadRow row = row("1.004227", four("", "Hộ tịch", "", ""));
        ReadRow faulty = new ReadRow(
                row.row(),
                row.writtenCode(),
                row.code(),
                row.stated(),
                false,
                null,
                "",
                null,
                List.of(Fault.at(3, "B", "Tên", "procedures.name-empty", "Tên", "")),
                Map.of());
        assertThat(comparison.compare(faulty, STATE).verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(RowTexts.faults(3, RowTexts.faults(faulty.faults()))).isEqualTo(faulty.faults());
    }

    @Test
    void aNameWithoutACodeWaitsForAPersonAndDoesNotRenameWhatThisOneChose() {
        ReadRow row = new ReadRow(
                3,
                "",
                null,
                Map.of(ProcedureField.NAME, "ĐĂNG KÝ", ProcedureField.FIELD, "Tư pháp"),
                true,
                1,
                "",
                null,
                List.of(),
                Map.of());
        StagedRow waiting = comparison.compare(row, null);
        assertThat(waiting.verdict()).isEqualTo(Verdict.UNMATCHED);
        assertThat(waiting.candidates()).containsExactly(new Candidate("1.004227", "Đăng ký", 100));
        assertThat(comparison.compare(row, STATE).verdict()).isEqualTo(Verdict.UNCHANGED);
    }

    private StagedRow compare(String code, Map<ProcedureField, String> stated) {
        return comparison.compare(row(code, stated), STATE);
    }

    private static Map<ProcedureField, String> four(String name, String field, String issuing, String executing) {
        Map<ProcedureField, String> stated = new EnumMap<>(ProcedureField.class);
        stated.put(ProcedureField.NAME, name);
        stated.put(ProcedureField.FIELD, field);
        stated.put(ProcedureField.ISSUING_AGENCY, issuing);
        stated.put(ProcedureField.EXECUTING_AGENCIES, executing);
        return stated;
    }

    private static ReadRow row(String code, Map<ProcedureField, String> stated) {
        ProcedureCode.Valid valid = (ProcedureCode.Valid) ProcedureCode.parse(code);
        return new ReadRow(3, code, valid.code(), stated, false, null, "", null, List.of(), Map.of());
    }
}

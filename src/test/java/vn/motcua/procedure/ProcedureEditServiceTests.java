package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.FieldFault;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProcedureStamp;

/** Writes in Phú Thọ only, and puts its procedures back. */
@DatabaseTest
@Import(ProcedureEditServiceTests.Ears.class)
class ProcedureEditServiceTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final String CODE = "2.002189";

    @Autowired
    ProcedureEditService edits;

    @Autowired
    ProcedureService procedures;

    @Autowired
    ProvinceClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ears ears;

    @Autowired
    As as;

    /** Hears what the portal tells of. */
    static class Ears {

        final List<ProceduresChanged> heard = new ArrayList<>();

        @EventListener
        void hear(ProceduresChanged changed) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            heard.add(changed);
        }
    }

    @AfterEach
    void putBack() {
        ears.heard.clear();
        as.person(ADMIN, () -> {
            jdbc.sql("delete from procedure_version where valid_from > '2015-01-01'")
                    .update();
            jdbc.sql("update procedure_version set valid_to = null, open_marker = 1")
                    .update();
            ProcedureStamp.renew(jdbc);
        });
    }

    private ProcedureState edit(ProcedureField field, String value) {
        ProcedureState before = edits.open(CODE);
        edits.edit(CODE, before.versionId(), before.content().with(field, value), "Theo QĐ 12/QĐ-UBND");
        return before;
    }

    @Test
    void aChangeIsAVersionFromTodayWithWhoAndWhyAndIsToldOf() {
        as.person(ADMIN, () -> {
            ProcedureState before = edit(ProcedureField.TIME_LIMIT, "03 ngày làm việc");

            ProcedureDetails details = procedures.details(CODE, clock.today()).orElseThrow();
            assertThat(details.period().from()).isEqualTo(clock.today());
            assertThat(details.state().procedureId()).isEqualTo(before.procedureId());
            assertThat(details.history()
                            .get(1)
                            .state()
                            .content()
                            .changesTo(details.state().content()))
                    .containsExactly(new FieldChange(ProcedureField.TIME_LIMIT, "", "03 ngày làm việc"));
            UUID act = details.history().getFirst().act();
            ProcedureAct who = procedures.acts(List.of(act)).get(act);
            assertThat(who.username()).isEqualTo(ADMIN);
            assertThat(who.action()).isEqualTo("procedure.edited");
            assertThat(who.details()).contains("Theo QĐ 12/QĐ-UBND");
            assertThat(ears.heard).containsExactly(new ProceduresChanged(act, clock.today()));
            assertThat(jdbc.sql("select time_limit_days from procedure_version where code = ? and open_marker = 1")
                            .param(CODE)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        });
    }

    @Test
    void whoSawAnOlderStateIsToldWhoChangedItMeanwhileAndNothingIsWritten() {
        as.person(ADMIN, () -> {
            ProcedureState old = edit(ProcedureField.FEE, "8.000 đồng");
            assertThatThrownBy(() -> edits.edit(
                            CODE, old.versionId(), old.content().with(ProcedureField.NAME, "Tên khác"), "Lý do"))
                    .isInstanceOfSatisfying(PortalException.class, problem -> {
                        assertThat(problem.messageKey()).isEqualTo("procedures.changed-meanwhile");
                        assertThat(problem.arguments()[0]).isEqualTo(ADMIN);
                    });
            assertThat(edits.open(CODE).content().text(ProcedureField.FEE)).isEqualTo("8.000 đồng");
        });
    }

    @Test
    void aReasonAndWhatAProcedureMustHaveAreAskedFor() {
        as.person(ADMIN, () -> {
            ProcedureState state = edits.open(CODE);
            assertThatThrownBy(() ->
                            edits.edit(CODE, state.versionId(), state.content().with(ProcedureField.FEE, "1"), " "))
                    .hasMessage("procedures.reason-empty");
            assertThatThrownBy(() ->
                            edits.edit(CODE, state.versionId(), state.content().with(ProcedureField.NAME, ""), "Lý do"))
                    .isInstanceOfSatisfying(
                            FieldFault.class, fault -> assertThat(fault.field()).contains(ProcedureField.NAME));
            assertThatThrownBy(() -> edits.edit(
                            CODE,
                            state.versionId(),
                            state.content().with(ProcedureField.SUPPORT_PLACE, "a".repeat(301)),
                            "Lý do"))
                    .hasMessage("procedures.too-long-typed");
            assertThatThrownBy(() -> edits.edit(CODE, state.versionId(), state.content(), "Lý do"))
                    .hasMessage("procedures.nothing-changed");
        });
    }

    @Test
    void aNewProcedureHasACodeThatIsFree() {
        as.person(ADMIN, () -> {
            ProcedureContent content = ProcedureContent.of("Thủ tục mới", "Hộ tịch", "", "");
            assertThat(edits.create("9.000001.H44", content, "Lý do")).isEqualTo("9.000001");
            assertThat(procedures.details("9.000001", clock.today().minusDays(1)))
                    .isEmpty();
            assertThatThrownBy(() -> edits.create("9.000001", content, "Lý do")).hasMessage("procedures.code-taken");
            assertThatThrownBy(() -> edits.create("9.00001", content, "Lý do")).hasMessage("procedures.code-pattern");
        });
    }

    @Test
    void anAbolishedProcedureStaysAsAVersionThatSaysSoFromItsDayOn() {
        as.person(ADMIN, () -> {
            LocalDate day = clock.today().plusDays(10);
            ProcedureState state = edits.open(CODE);
            edits.end(CODE, state.versionId(), ProcedureStatus.ABOLISHED, "", day, "QĐ 99/QĐ-UBND");

            assertThat(procedures
                            .details(CODE, clock.today())
                            .orElseThrow()
                            .state()
                            .status())
                    .isEqualTo(ProcedureStatus.NEW);
            assertThat(procedures.details(CODE, day).orElseThrow().state().status())
                    .isEqualTo(ProcedureStatus.ABOLISHED);
            ProcedureFilter abolished = new ProcedureFilter("", null, null, "", null, ProcedureStatus.ABOLISHED);
            assertThat(procedures.count(abolished, clock.today())).isZero();
            assertThat(procedures.count(abolished, day)).isOne();
            ProcedureState ended = edits.open(CODE);
            assertThatThrownBy(() -> edits.end(CODE, ended.versionId(), ProcedureStatus.ABOLISHED, "", day, "Lần nữa"))
                    .hasMessage("procedures.already-ended");
            assertThatThrownBy(() ->
                            edits.edit(CODE, ended.versionId(), ended.content().with(ProcedureField.FEE, "1"), "Sửa"))
                    .hasMessage("procedures.not-yet");
        });
    }

    @Test
    void whatReplacesAProcedureIsAnotherOneThatThereIs() {
        as.person(ADMIN, () -> {
            ProcedureState state = edits.open(CODE);
            LocalDate today = clock.today();
            assertThatThrownBy(() -> edits.end(CODE, state.versionId(), ProcedureStatus.REPLACED, "", today, "Lý do"))
                    .hasMessage("procedures.replaced-by-needed");
            assertThatThrownBy(() -> edits.end(CODE, state.versionId(), ProcedureStatus.REPLACED, CODE, today, "Lý do"))
                    .hasMessage("procedures.replaced-by-itself");
            assertThatThrownBy(() ->
                            edits.end(CODE, state.versionId(), ProcedureStatus.REPLACED, "9.999999", today, "Lý do"))
                    .hasMessage("procedures.not-in-force");
            assertThatThrownBy(() -> edits.end(
                            CODE, state.versionId(), ProcedureStatus.ABOLISHED, "", LocalDate.of(2014, 1, 1), "Lý do"))
                    .hasMessage("procedures.end-before");
            edits.end(CODE, state.versionId(), ProcedureStatus.REPLACED, "2.000986", today, "Lý do");
            assertThat(edits.open(CODE).content().text(ProcedureField.REPLACED_BY))
                    .isEqualTo("2.000986");
        });
    }

    @Test
    void onlyTheInformationDepartmentEdits() {
        ProcedureState state = as.person(ADMIN, () -> edits.open(CODE));
        as.person(
                "phu-tho-leader",
                () -> assertThatThrownBy(() -> edits.edit(
                                CODE, state.versionId(), state.content().with(ProcedureField.FEE, "1"), "Lý do"))
                        .isInstanceOf(AccessDeniedException.class));
    }
}

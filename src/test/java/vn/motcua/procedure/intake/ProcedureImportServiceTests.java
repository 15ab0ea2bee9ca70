package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.procedure.ProcedureDetails;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.SharedData;

class ProcedureImportServiceTests extends ImportTest {

    @Test
    void aPreviewSaysWhatIsNewAndChangedAndWritesNothing() {
        Path finance = SharedData.procedures("finance.xlsx");
        as.person("quang-nam-admin", () -> {
            long before = rows();
            ImportResult result = imports.result(read(finance, "finance.xlsx"));
            assertThat(List.of(result.rows(), result.created(), result.changed(), result.unchanged(), result.faulty()))
                    .containsExactly(706, 666, 36, 4, 0);
            assertThat(rows()).isEqualTo(before);
        });
    }

    @Test
    void anImportIsWrittenOnceAndOnlyInItsOwnProvince() {
        Path finance = SharedData.procedures("finance.xlsx");
        long elsewhere = as.person("ha-tinh-admin", this::rows);
        as.person(ADMIN, () -> {
            long before = rows();
            long acts = acts();

            ImportResult first = imports.confirm(read(finance, "finance.xlsx"));
            assertThat(List.of(first.created(), first.changed(), first.unchanged()))
                    .containsExactly(666, 36, 4);
            assertThat(rows()).isEqualTo(before + 666 + 36);
            assertThat(openRows()).isEqualTo(before + 666);
            assertThat(acts()).isEqualTo(acts + 1);

            ImportResult again = imports.confirm(read(finance, "finance.xlsx"));
            assertThat(again.unchanged()).isEqualTo(706);
            assertThat(rows()).isEqualTo(before + 666 + 36);
        });
        assertThat(as.person("ha-tinh-admin", this::rows)).isEqualTo(elsewhere);
    }

    @Test
    void aChangeHoldsFromTodayAndThePastStaysAsItWas() {
        Path list = list("2.002189;Tên mới;Hộ tịch\n9.000001;Thủ tục mới;Hộ tịch\n");
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            imports.confirm(read(list, "list.csv"));

            ProcedureDetails changed = procedures.details("2.002189", today).orElseThrow();
            assertThat(changed.state().name()).isEqualTo("Tên mới");
            assertThat(changed.period().from()).isEqualTo(today);
            assertThat(changed.history()).hasSize(2);
            ProcedureDetails before =
                    procedures.details("2.002189", today.minusDays(1)).orElseThrow();
            assertThat(before.state().name()).startsWith("Thủ tục ghi vào Sổ hộ tịch");
            assertThat(before.state().procedureId()).isEqualTo(changed.state().procedureId());
            assertThat(before.period().to()).isEqualTo(today);
            assertThat(procedures.details("9.000001", today)).isPresent();
            assertThat(procedures.details("9.000001", today.minusDays(1))).isEmpty();
        });
    }

    @Test
    void oneFaultyRowAndNothingIsWritten() {
        Path list = list("9.000001;Thủ tục mới;Hộ tịch\n9.00002;Mã sai;Hộ tịch\n");
        as.person(ADMIN, () -> {
            long before = rows();
            long acts = acts();
            ImportResult result = imports.confirm(read(list, "list.csv"));
            assertThat(result.refused()).isTrue();
            assertThat(result.faults()).hasSize(1);
            assertThat(rows()).isEqualTo(before);
            assertThat(acts()).isEqualTo(acts);
        });
    }

    @Test
    void aPreviewThatHasBecomeOldIsComparedAnew() {
        Path list = list("9.000001;Thủ tục mới;Hộ tịch\n");
        as.person(ADMIN, () -> {
            UUID old = read(list, "list.csv");
            imports.confirm(read(list, "list.csv"));
            assertThat(imports.confirm(old).unchanged()).isOne();
        });
    }

    @Test
    void ofTwoImportsAtOnceOneWinsAndTheTableStaysConsistent() throws Exception {
        StringBuilder rows = new StringBuilder("2.002189;Tên mới;Hộ tịch\n");
        for (int i = 0; i < 500; i++) {
            rows.append("9.%06d;Thủ tục mới;Hộ tịch\n".formatted(i));
        }
        Path list = list(rows.toString());
        long before = as.person(ADMIN, this::openRows);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> race = () -> as.person(ADMIN, () -> {
            UUID preview = read(list, "list.csv");
            together.await();
            try {
                ImportResult result = imports.confirm(preview);
                return result.unchanged() == 501 ? "unchanged" : "written";
            } catch (PortalException e) {
                return e.messageKey();
            }
        });

        List<String> ends;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            ends = ends(threads.invokeAll(List.of(race, race)));
        }

        assertThat(ends).containsOnlyOnce("written");
        assertThat(ends).containsAnyOf("procedures.import-race", "unchanged");
        assertThat(as.person(ADMIN, this::openRows)).isEqualTo(before + 500);
        assertThat(as.person(ADMIN, this::rows)).isEqualTo(before + 501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver", "unit", "post", "leader"})
    void othersOfTheProvinceMayNotImport(String role) {
        Path list = list("9.000001;Thủ tục mới;Hộ tịch\n");
        UUID preview = as.person(ADMIN, () -> read(list, "list.csv"));
        as.person("lang-son-" + role, () -> {
            assertThatThrownBy(() -> read(list, "list.csv")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.confirm(preview)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void nobodyMayImportOrRead() {
        Path list = list("9.000001;Thủ tục mới;Hộ tịch\n");
        as.nobody(() -> {
            assertThatThrownBy(() -> read(list, "list.csv"))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> procedures.count(ProcedureFilter.ALL, LocalDate.EPOCH))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }

    @Test
    void theOperatorSeesNoProcedures() {
        as.person(
                "operator",
                () -> assertThatThrownBy(() -> procedures.count(ProcedureFilter.ALL, LocalDate.EPOCH))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private static List<String> ends(List<Future<String>> races) throws InterruptedException, ExecutionException {
        return List.of(races.getFirst().get(), races.getLast().get());
    }
}

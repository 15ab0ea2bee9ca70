package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** Lists are read and taken over while nobody waits, and nothing that stops in the middle leaves one stuck. */
class ImportInBackgroundTests extends ImportTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final String LONG_AGO = "2020-01-01 00:00:00";

    @Autowired
    ImportTakeOver takeOver;

    @Autowired
    ImportRuns runs;

    @Test
    void aSmallListIsThereAtOnceWithWhatItDid() {
        as.person(ADMIN, () -> {
            long acts = acts();
            UUID id = csv("2.002189;Tên mới;Hộ tịch\n9.000001;Thủ tục mới;Hộ tịch\n");
            StagedImport after = imports.takeOver(id, LONG);
            assertThat(after.state()).isEqualTo(ImportState.WRITTEN);
            assertThat(List.of(after.count(Verdict.NEW), after.count(Verdict.CHANGED), after.count(Verdict.UNCHANGED)))
                    .containsExactly(1, 1, 0);
            assertThat(after.takenBy()).isEqualTo(ADMIN);
            assertThat(acts()).isEqualTo(acts + 1);
            assertThat(jdbc.sql("select person_name from audit_entry order by happened_at desc, id desc limit 1")
                            .query(String.class)
                            .single())
                    .as("the trail names the person, not the job")
                    .isNotEqualTo(ADMIN);
        });
    }

    @Test
    void ofTwoWhoConfirmTheSameListOneDoesAndTheOtherIsTold() throws Exception {
        UUID id = as.person(ADMIN, () -> csv("9.000001;Thủ tục mới;Hộ tịch\n"));
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> ends;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var race = (java.util.concurrent.Callable<String>) () -> as.person(ADMIN, () -> {
                together.await();
                try {
                    return imports.takeOver(id, LONG).state().name();
                } catch (PortalException told) {
                    return told.messageKey();
                }
            });
            var both = threads.invokeAll(List.of(race, race));
            ends = List.of(both.getFirst().get(), both.getLast().get());
        }
        assertThat(ends).containsOnlyOnce("WRITTEN");
        assertThat(ends).containsAnyOf("procedures.import-state.TAKING_OVER", "procedures.import-state.WRITTEN");
        as.person(
                ADMIN,
                () -> assertThat(count("select count(*) from procedure_version where code = '9.000001'"))
                        .isOne());
    }

    @Test
    void whileOneRunHasAListNobodyElseMayTouchIt() {
        as.person(ADMIN, () -> {
            UUID id = csv("9.000001;Thủ tục mới;Hộ tịch\n");
            takeOver.claim(id);
            assertThat(imports.get(id).state()).isEqualTo(ImportState.TAKING_OVER);
            assertThat(imports.waiting()).extracting(StagedImport::id).contains(id);
            assertThatThrownBy(() -> imports.confirm(id)).hasMessage("procedures.import-state.TAKING_OVER");
            assertThatThrownBy(() -> review.accept(id, List.of(2), false))
                    .hasMessage("procedures.import-state.TAKING_OVER");
            imports.discard(id);
            assertThat(imports.get(id).state()).isEqualTo(ImportState.TAKING_OVER);
        });
    }

    @Test
    void aRunThatDiedInTheMiddleLeavesItsListWaiting() {
        as.person(ADMIN, () -> {
            UUID id = csv("9.000001;Thủ tục mới;Hộ tịch\n9.000002;Thủ tục khác;Hộ tịch\n");
            takeOver.claim(id);
            silent(id);
            assertThat(imports.get(id).state()).isEqualTo(ImportState.READY);
            review.accept(id, List.of(3), false);
            assertThat(imports.takeOver(id, LONG).count(Verdict.NEW)).isOne();
        });
    }

    @Test
    void aRunThatWasThoughtDeadWritesNothingMore() {
        as.person(ADMIN, () -> {
            UUID id = csv("9.000001;Thủ tục mới;Hộ tịch\n");
            ImportTakeOver.Claim dead = takeOver.claim(id);
            silent(id);
            ImportTakeOver.Claim heir = takeOver.claim(id);
            long before = rows();
            long acts = acts();
            assertThatThrownBy(() -> runs.takeOver(dead, true)).hasMessage("procedures.import-stopped");
            assertThat(rows()).isEqualTo(before);
            assertThat(acts()).isEqualTo(acts);
            runs.takeOver(heir, true);
            assertThat(imports.get(id).state()).isEqualTo(ImportState.WRITTEN);
            assertThat(rows()).isEqualTo(before + 1);
        });
    }

    @Test
    void whoeverStopsItGetsTheListBackAsItWas() {
        as.person(ADMIN, () -> {
            UUID id = csv("9.000001;Thủ tục mới;Hộ tịch\n");
            ImportTakeOver.Claim claim = takeOver.claim(id);
            imports.stop(id);
            assertThat(imports.get(id).state()).isEqualTo(ImportState.READY);
            long before = rows();
            assertThatThrownBy(() -> runs.takeOver(claim, true)).hasMessage("procedures.import-stopped");
            assertThat(rows()).isEqualTo(before);
            assertThatThrownBy(() -> imports.stop(id)).hasMessage("procedures.import-state.READY");
        });
    }

    @Test
    void whatOthersChangedMeanwhileIsShownBeforeItIsWritten() {
        as.person(ADMIN, () -> {
            UUID late = csv("9.000001;Tên của người thứ hai;Hộ tịch\n9.000002;Thủ tục khác;Hộ tịch\n");
            imports.confirm(csv("9.000001;Tên của người thứ nhất;Hộ tịch\n"));

            StagedImport back = imports.takeOver(late, LONG);
            assertThat(back.state()).isEqualTo(ImportState.READY);
            assertThat(back.failureKey()).isEqualTo("procedures.import-changed-meanwhile");
            ImportRow changed = review.rows(late, Verdict.CHANGED, 0, 10).getFirst();
            assertThat(changed.comparedAnew()).isTrue();
            assertThat(changed.changes().getFirst().before()).isEqualTo("Tên của người thứ nhất");
            assertThat(review.rows(late, Verdict.NEW, 0, 10))
                    .extracting(ImportRow::comparedAnew)
                    .containsExactly(false);

            assertThat(imports.takeOver(late, LONG).state()).isEqualTo(ImportState.WRITTEN);
        });
    }

    @Test
    void whatOthersWroteAlikeMeanwhileNeedsNoSecondLook() {
        as.person(ADMIN, () -> {
            UUID late = csv("9.000001;Thủ tục mới;Hộ tịch\n");
            imports.confirm(csv("9.000001;Thủ tục mới;Hộ tịch\n"));
            StagedImport after = imports.takeOver(late, LONG);
            assertThat(after.state()).isEqualTo(ImportState.WRITTEN);
            assertThat(after.count(Verdict.UNCHANGED)).isOne();
        });
    }

    @Test
    void theSameListByTwoPeopleIsNamedToBoth() {
        Path list = list("9.000001;Thủ tục mới;Hộ tịch\n");
        as.person(ADMIN, () -> {
            UUID first = read(list, "a.csv");
            UUID second = read(list, "b.csv");
            UUID other = read(file("c.csv", "Mã số;Tên;Lĩnh vực\n9.000002;Khác;Hộ tịch\n"), "c.csv");
            assertThat(imports.twins(second)).extracting(StagedImport::id).containsExactly(first);
            assertThat(imports.twins(first)).extracting(StagedImport::id).containsExactly(second);
            assertThat(imports.twins(other)).isEmpty();
            UUID sameName = read(list("9.000003;Nữa;Hộ tịch\n"), "c.csv");
            assertThat(imports.twins(other)).extracting(StagedImport::id).containsExactly(sameName);
        });
    }

    @Test
    void aListWithUnknownColumnsWaitsWithItsFileUntilSomebodyExplainsThem() {
        String text = "Ký hiệu riêng;Tiêu đề thủ tục;Mảng;Lệ phí\n9.000001;Thủ tục một;Hộ tịch;8.000 đồng\n";
        Path list = file("la.csv", text);
        as.person(ADMIN, () -> {
            ListShape shape = imports.inspect(list, "la.csv");
            assertThat(shape.hasUnknown()).isTrue();
            assertThatThrownBy(() -> imports.read(list, "la.csv")).hasMessage("procedures.no-header");
            UUID id = imports.start(list, "la.csv", LONG).id();
            assertThat(list).doesNotExist();
            assertThat(imports.waiting())
                    .extracting(StagedImport::id, StagedImport::state)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(id, ImportState.MAPPING));

            ListShape kept = imports.columns(id);
            assertThat(kept.columns().getFirst().samples()).containsExactly("9.000001");
            ListShape mapped = kept.mapped(
                    Map.of(0, ImportColumn.CODE, 1, ImportColumn.NAME, 2, ImportColumn.FIELD, 3, ImportColumn.FEE));
            assertThat(imports.map(id, mapped, LONG).count(Verdict.NEW)).isOne();
            assertThatThrownBy(() -> imports.map(id, mapped, LONG)).hasMessage("procedures.import-state.READY");
            assertThat(count("select count(*) from procedure_import_file")).isZero();
        });
        Path again = file("la.csv", text);
        as.person(
                ADMIN,
                () -> assertThat(imports.inspect(again, "la.csv").hasUnknown()).isFalse());
        as.person(
                "ha-tinh-admin",
                () -> assertThat(imports.inspect(again, "la.csv").hasUnknown()).isTrue());
    }

    @Test
    void aReadingThatWasInterruptedIsReadAnewFromTheFileThatWasKept() {
        as.person(ADMIN, () -> {
            Path list = list("9.000001;Thủ tục một;Hộ tịch\n9.000002;Thủ tục hai;Hộ tịch\n");
            String text = "Mã số;Tên;Lĩnh vực\n9.000001;Thủ tục một;Hộ tịch\n9.000002;Thủ tục hai;Hộ tịch\n";
            UUID id = read(list, "list.csv");
            jdbc.sql("update procedure_import set state = 'READING', touched_at = '%s'".formatted(LONG_AGO))
                    .update();
            assertThat(imports.get(id).state()).isEqualTo(ImportState.INTERRUPTED);
            assertThatThrownBy(() -> imports.confirm(id)).hasMessage("procedures.import-state.INTERRUPTED");
            assertThatThrownBy(() -> imports.resume(id, LONG)).hasMessage("procedures.import-file-gone");

            jdbc.sql("insert into procedure_import_file (import_id, content) values (?, ?)")
                    .params(Ids.bytes(id), text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .update();
            assertThat(imports.resume(id, LONG).count(Verdict.NEW)).isEqualTo(2);
        });
    }

    @Test
    void aReadingThatNobodyContinuesCanBeLeft() {
        as.person(ADMIN, () -> {
            UUID id = csv("9.000001;Thủ tục một;Hộ tịch\n");
            jdbc.sql("update procedure_import set state = 'READING', touched_at = '%s'".formatted(LONG_AGO))
                    .update();
            imports.discard(id);
            assertThat(imports.waiting()).isEmpty();
        });
    }

    @Test
    void whyAListCouldNotBeReadIsSaidInFull() {
        Path list = list("9.000001;%s;Hộ tịch\n".repeat(20).formatted((Object[]) java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> i < 19 ? "Tên" : "a".repeat(40_000))
                .toArray()));
        as.person(ADMIN, () -> {
            UUID id = imports.start(list, "list.csv", LONG).id();
            StagedImport failed = imports.get(id);
            assertThat(failed.state()).isEqualTo(ImportState.FAILED);
            assertThat(failed.failureKey()).isEqualTo("importing.cell-too-long");
            assertThat(failed.failureArguments()).containsExactly("B21", "32767");
        });
    }

    @Test
    void aListOfAHundredThousandRowsIsLeftInTheMiddleOfItsReading() {
        Path large = LargeList.written(folder, 100_000);
        as.person(ADMIN, () -> {
            StagedImport begun = imports.start(large, "large.csv", Duration.ofMillis(1));
            assertThat(begun.state()).isEqualTo(ImportState.READING);
            assertThat(imports.waiting()).extracting(StagedImport::id).contains(begun.id());
            until(() -> imports.get(begun.id()).rowsRead() > 0);
            imports.discard(begun.id());
            until(() -> Files.notExists(large));
            assertThat(imports.get(begun.id()).state()).isEqualTo(ImportState.DISCARDED);
            assertThat(jdbc.sql("select count(*) from procedure_import_row where import_id = ?")
                            .param(Ids.bytes(begun.id()))
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    /** Read, looked at, confirmed and written; what is alive in memory meanwhile does not grow with the list. */
    @Test
    void aListOfAHundredThousandRowsComesInCompletelyWithLittleMemory() {
        Path large = LargeList.written(folder, 100_000);
        long most = as.person(ADMIN, () -> {
            long before = openRows();
            try (LiveHeap heap = LiveHeap.watched()) {
                UUID id =
                        imports.start(large, "large.csv", Duration.ofMillis(1)).id();
                until(() -> imports.get(id).state() == ImportState.READY);
                assertThat(imports.get(id).count(Verdict.NEW)).isEqualTo(100_000);
                assertThat(review.rows(id, Verdict.NEW, 99_950, 50)).hasSize(50);

                StagedImport begun = imports.takeOver(id, Duration.ofMillis(1));
                assertThat(begun.state()).isEqualTo(ImportState.TAKING_OVER);
                assertThatThrownBy(() -> imports.confirm(id)).hasMessage("procedures.import-state.TAKING_OVER");
                until(() -> imports.get(id).rowsTaken() > 0
                        || !imports.get(id).state().moving());
                long meanwhile = openRows();
                if (imports.get(id).state().moving()) {
                    assertThat(meanwhile).as("all or nothing").isEqualTo(before);
                }
                until(() -> !imports.get(id).state().moving());
                assertThat(imports.get(id).count(Verdict.NEW)).isEqualTo(100_000);
                assertThat(openRows()).isEqualTo(before + 100_000);
                return heap.growth();
            }
        });
        // The list alone would be 100,000 rows of more than a kilobyte; what grows is the embedded database's cache.
        assertThat(most).as("bytes").isLessThan(MOST_BYTES);
    }

    private void silent(UUID id) {
        jdbc.sql("update procedure_import set touched_at = '%s' where id = ?".formatted(LONG_AGO))
                .param(Ids.bytes(id))
                .update();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(10))
                .until(condition);
    }
}

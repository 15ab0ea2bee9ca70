package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;
import vn.motcua.testing.Undone;

@DatabaseTest
class AuditTrailTests {

    private static final String ADMIN = "quang-nam-admin";

    @Autowired
    AuditTrail trail;

    @Autowired
    History history;

    @Autowired
    TrailService service;

    @Autowired
    Undone undone;

    @Autowired
    As as;

    private final UUID thing = Ids.next();
    private final UUID other = Ids.next();

    private Act act() {
        return Act.of("test.changed", "thing", thing);
    }

    @Test
    void anEntrySaysWhoChangedWhatFromWhatToWhatAndWhy() {
        String longText = "Điều ".repeat(20_000);
        undone.by(ADMIN, () -> {
            UUID id = trail.record(act().details("Chi tiết")
                    .change("number", "143/QĐ-UBND", "134/QĐ-UBND")
                    .change("day", LocalDate.of(2019, 1, 16), null)
                    .change("same", "x", "x")
                    .change("text", "", longText)
                    .because("  Gõ nhầm ")
                    .link("decision", other, "2114/QĐ-UBND"));
            HistoryEntry entry = history.of("thing", thing).getFirst();
            assertThat(entry.id()).isEqualTo(id);
            assertThat(entry.username()).isEqualTo(ADMIN);
            assertThat(entry.personName()).isNotEqualTo(ADMIN).isNotBlank();
            assertThat(entry.details()).isEqualTo("Chi tiết");
            assertThat(entry.reason()).isEqualTo("Gõ nhầm");
            assertThat(entry.changes())
                    .containsExactly(
                            new FieldChange("number", "143/QĐ-UBND", "134/QĐ-UBND"),
                            new FieldChange("day", "2019-01-16", null),
                            new FieldChange("text", null, longText));
            assertThat(entry.links()).containsExactly(new SubjectLink("decision", other, "2114/QĐ-UBND"));
            assertThat(history.acts(List.of(id, other))).containsExactly(entry);
        });
    }

    @Test
    void whatIsTooLongForTheEntryItselfIsCut() {
        undone.by(ADMIN, () -> {
            trail.record(
                    act().details("d".repeat(3000)).because("r".repeat(3000)).link("thing", other, "l".repeat(500)));
            HistoryEntry entry = history.of("thing", thing).getFirst();
            assertThat(entry.details()).hasSize(2000);
            assertThat(entry.reason()).hasSize(2000);
            assertThat(entry.links().getFirst().label()).hasSize(300);
        });
    }

    @Test
    void manyActsAreAFewStatementsAndEachKeepsItsOwn() {
        undone.by(ADMIN, () -> {
            List<Act> acts = IntStream.range(0, 400)
                    .mapToObj(i ->
                            act().details("Việc " + i).change("n", i, i + 1).link("thing", other))
                    .toList();
            List<UUID> ids = new ArrayList<>();
            assertThat(QueryCount.of(() -> ids.addAll(trail.recordAll(acts)))).hasSize(3);
            assertThat(ids).hasSize(400).doesNotHaveDuplicates();
            HistoryEntry one = history.acts(List.of(ids.get(123))).getFirst();
            assertThat(one.details()).isEqualTo("Việc 123");
            assertThat(one.changes()).containsExactly(new FieldChange("n", "123", "124"));
        });
    }

    @Test
    void aHistoryIsNewestFirstPagedAndThreeStatementsHoweverLong() {
        undone.by(ADMIN, () -> {
            for (int i = 0; i < 30; i++) {
                trail.record(act().details(String.valueOf(i)).change("n", i, i + 1));
            }
            assertThat(history.of("thing", thing, 0, 3))
                    .extracting(HistoryEntry::details)
                    .containsExactly("29", "28", "27");
            assertThat(history.of("thing", thing, 28, 3))
                    .extracting(HistoryEntry::details)
                    .containsExactly("1", "0");
            assertThat(history.of("other", thing)).isEmpty();
            assertThat(QueryCount.of(() -> history.of("thing", thing, 0, 2))).hasSize(3);
            assertThat(QueryCount.of(() -> history.of("thing", thing))).hasSize(3);
        });
    }

    @Test
    void theWholeTrailIsFoundByWordsPersonThingActAndDay() {
        undone.by(ADMIN, () -> {
            trail.record(act().details("Đăng ký khai sinh").because("Theo công văn"));
            trail.record(Act.of("test.other", "thing", other).link("decision", thing, "77/QĐ-LẠ"));
            LocalDate today = LocalDate.now(ProvinceClock.VIETNAM);
            assertThat(found("dang ky", null, null, null, null)).containsExactly("test.changed");
            assertThat(found("CONG van", null, null, null, null)).containsExactly("test.changed");
            assertThat(found("77/qd-la", null, null, null, null)).containsExactly("test.other");
            assertThat(found("", "test.other", null, null, null)).containsExactly("test.other");
            assertThat(found("", null, other, today, today)).containsExactly("test.other");
            assertThat(found("", null, other, today.plusDays(1), null)).isEmpty();
            assertThat(found("", null, other, null, today.minusDays(1))).isEmpty();
            assertThat(service.people()).contains(ADMIN);
            assertThat(service.actions()).contains("test.changed", "test.other");
            assertThat(service.subjectTypes()).contains("thing");
            assertThat(QueryCount.of(() -> service.find(TrailFilter.ALL, 0, 50)))
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    private List<String> found(String text, String action, UUID subject, LocalDate from, LocalDate to) {
        TrailFilter filter = new TrailFilter(text, ADMIN, "thing", subject, action, from, to);
        List<String> actions =
                service.find(filter, 0, 10).stream().map(HistoryEntry::action).toList();
        assertThat(service.count(filter)).isEqualTo(actions.size());
        return actions;
    }

    @Test
    void allThatIsAskedForIsHandedOverPartByPartEachOnce() {
        undone.by(ADMIN, () -> {
            trail.recordAll(IntStream.range(0, 1203)
                    .mapToObj(i -> act().details(String.valueOf(i)))
                    .toList());
            List<UUID> all = new ArrayList<>();
            service.each(new TrailFilter("", null, null, thing, null, null, null), entry -> all.add(entry.id()));
            assertThat(all).hasSize(1203).doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        as.person(ADMIN, () -> {
            assertThatThrownBy(() -> trail.record(act())).isInstanceOf(IllegalTransactionStateException.class);
        });
    }

    @Test
    void thePostAndTheUnitsDoNotReadTheWholeTrail() {
        for (String person : new String[] {"quang-nam-post", "quang-nam-unit", "quang-nam-counter", "operator"}) {
            as.person(person, () -> {
                assertThatThrownBy(() -> service.count(TrailFilter.ALL))
                        .as(person)
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }
}

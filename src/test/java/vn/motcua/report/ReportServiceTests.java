package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ReportServiceTests {

    private static final String LEADER = "quang-nam-leader";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate BEFORE_ALL_CATALOGUES = LocalDate.of(2000, 1, 1);

    @Autowired
    ReportService reports;

    @Autowired
    ReportRepository repository;

    @Autowired
    ReportPrinter printer;

    @Autowired
    ReportJobs jobs;

    @Autowired
    Provinces provinces;

    @Autowired
    CurrentProvince current;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Messages messages;

    @Autowired
    As as;

    @Test
    void aRequestedReportIsPrintedInTheBackground() throws Exception {
        ReportRow requested = request();
        assertThat(requested.state()).isEqualTo(ReportState.QUEUED);
        ReportRow done = awaitEnd(requested.id());
        assertThat(done.state()).isEqualTo(ReportState.DONE);
        assertThat(done.progress()).isEqualTo(100);
        assertThat(done.requestedBy()).isEqualTo(LEADER);
        ReportFile file = as.person(LEADER, () -> reports.file(requested.id()));
        assertThat(file.name()).isEqualTo("danh-muc-tthc-quang-nam-2023-06-26.pdf");
        assertThat(PrintedCatalogue.read(0, file.content()).text())
                .contains("TỈNH QUẢNG NAM", "Số liệu tính đến ngày 26/06/2023", "Dữ liệu minh họa");
    }

    @Test
    void theTimesAreTheRealOnes() {
        ReportRow requested = request();
        ReportRow done = awaitEnd(requested.id());
        assertThat(done.requestedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(done.requestedAt()).isEqualTo(requested.requestedAt());
        assertThat(done.finishedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void theRequestIsOnTheTrail() {
        UUID id = request().id();
        as.person(
                LEADER,
                () -> assertThat(jdbc.sql(
                                        "select username from audit_entry where action = 'report.requested' and subject_id = ?")
                                .param(Ids.bytes(id))
                                .query(String.class)
                                .list())
                        .containsExactly(LEADER));
    }

    @Test
    void everybodyOfTheProvinceReadsIt() {
        UUID id = request().id();
        awaitEnd(id);
        for (String username : new String[] {"quang-nam-admin", "quang-nam-unit", "quang-nam-post"}) {
            as.person(username, () -> assertThat(reports.file(id).content()).startsWith('%', 'P', 'D', 'F'));
        }
    }

    @Test
    void anotherProvinceDoesNotEvenLearnThatItExists() {
        UUID id = request().id();
        awaitEnd(id);
        as.person("gia-lai-leader", () -> {
            assertNotFound(id);
            assertThat(reports.list(0, 1000)).extracting(ReportRow::id).doesNotContain(id);
        });
        as.person(LEADER, () -> assertNotFound(UUID.randomUUID()));
    }

    @Test
    void nobodyAndTheOperatorAreRefused() {
        as.nobody(() -> assertThatThrownBy(() -> reports.request("catalogue", DAY, "pdf"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        as.person(
                "operator",
                () -> assertThatThrownBy(() -> reports.list(0, 10)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatCannotBePrintedIsRefusedAtOnceAndNotKept() {
        as.person(LEADER, () -> {
            long before = reports.count();
            assertProblem("salaries", DAY, "pdf", PortalException.Kind.INVALID, "report.unknown-type");
            assertProblem("catalogue", DAY, "docx", PortalException.Kind.INVALID, "report.unknown-format");
            for (LocalDate slip : new LocalDate[] {LocalDate.MIN, LocalDate.of(20_023, 6, 26), LocalDate.MAX}) {
                assertProblem("catalogue", slip, "pdf", PortalException.Kind.INVALID, "report.day-out-of-range");
            }
            assertProblem(
                    "catalogue", BEFORE_ALL_CATALOGUES, "pdf", PortalException.Kind.CONFLICT, "report.no-catalogue");
            assertThat(reports.count()).isEqualTo(before);
        });
    }

    @Test
    void theListHasTheYoungestFirstPageByPage() {
        UUID older = request().id();
        UUID younger = request().id();
        as.person(LEADER, () -> {
            assertThat(reports.list(0, 2)).extracting(ReportRow::id).containsExactly(younger, older);
            assertThat(reports.list(1, 1)).extracting(ReportRow::id).containsExactly(older);
            assertThat(reports.count()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void thereIsNoFileBeforeItIsDone() throws Exception {
        UUID id = kept("catalogue", DAY);
        as.person(LEADER, () -> assertThatThrownBy(() -> reports.file(id)).hasMessage("report.not-done"));
        printer.print(quangNam(), id);
        assertThat(awaitEnd(id).state()).isEqualTo(ReportState.DONE);
    }

    @Test
    void printingTwiceChangesNothing() throws Exception {
        UUID id = request().id();
        ReportRow done = awaitEnd(id);
        printer.print(quangNam(), id);
        assertThat(as.person(LEADER, () -> reports.get(id))).isEqualTo(done);
    }

    @Test
    void whatWasKeptButNeverQueuedIsPrintedAfterTheNextStart() {
        UUID id = kept("catalogue", DAY);
        jobs.stop();
        jobs.start();
        assertThat(awaitEnd(id).state()).isEqualTo(ReportState.DONE);
    }

    @Test
    void aFailureIsToldInWords() throws Exception {
        UUID id = kept("catalogue", BEFORE_ALL_CATALOGUES);
        printer.print(quangNam(), id);
        ReportRow failed = awaitEnd(id);
        assertThat(failed.state()).isEqualTo(ReportState.FAILED);
        assertThat(messages.text(Locale.of("vi"), failed.failure().orElseThrow()))
                .startsWith("Ngày 01/01/2000 chưa có danh mục nào");
        as.person(LEADER, () -> assertThatThrownBy(() -> reports.file(id)).hasMessage("report.no-catalogue"));
    }

    @Test
    void anUnforeseenFailureCarriesTheCodeToLookFor() throws Exception {
        UUID id = kept("gone", DAY);
        printer.print(quangNam(), id);
        ReportRow failed = awaitEnd(id);
        assertThat(failed.failureKey()).isEqualTo("report.failed");
        assertThat(messages.text(Locale.ENGLISH, failed.failure().orElseThrow()))
                .contains(id.toString());
    }

    private ReportRow request() {
        return as.person(LEADER, () -> reports.request("catalogue", DAY, "pdf"));
    }

    /** A report as a crash leaves it between keeping and queueing. */
    private UUID kept(String type, LocalDate asOf) {
        Report report = new Report(type, asOf, "pdf", LEADER, Instant.now().truncatedTo(ChronoUnit.MICROS));
        current.run(quangNam(), () -> repository.save(report));
        return report.row().id();
    }

    private ReportRow awaitEnd(UUID id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as.person(LEADER, () -> reports.get(id)),
                        report -> report.state() == ReportState.DONE || report.state() == ReportState.FAILED);
    }

    private Province quangNam() {
        return provinces.find("quang-nam").orElseThrow();
    }

    private void assertProblem(String type, LocalDate asOf, String format, PortalException.Kind kind, String key) {
        assertThatThrownBy(() -> reports.request(type, asOf, format))
                .isInstanceOfSatisfying(PortalException.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(kind);
                    assertThat(problem.messageKey()).isEqualTo(key);
                });
    }

    private void assertNotFound(UUID id) {
        assertThatThrownBy(() -> reports.get(id)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> reports.file(id)).hasMessage("shared.not-found");
    }
}

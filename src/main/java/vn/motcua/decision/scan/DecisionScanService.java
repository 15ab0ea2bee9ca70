package vn.motcua.decision.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.PersonName;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForDocumentKeepers;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.shared.Times;

/** The scans: one to a document, and those before it, which nobody takes away. */
@Service
@ForProvincePeople
public class DecisionScanService {

    /** In bytes. */
    public static final int LARGEST = (int) PdfCheck.LARGEST;

    private static final int NAME_LENGTH = 200;
    /** As much as is in memory at a time; H2 gives no more at once. */
    private static final int PART = 1024 * 1024;

    private final JdbcTemplate jdbc;
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    DecisionScanService(JdbcTemplate jdbc, DecisionService decisions, AuditTrail trail, CurrentPerson person) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.trail = trail;
        this.person = person;
    }

    /** Empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<DecisionScan> find(UUID decision) {
        return jdbc
                .query(
                        "select file_name, size_bytes, sha256, " + PersonName.of("s.uploaded_by")
                                + " as uploaded_by, uploaded_at from decision_scan s where decision_id = ?",
                        (row, number) -> scan(row),
                        (Object) Ids.bytes(decision))
                .stream()
                .findFirst();
    }

    /** Those that were replaced, the last first; one that is in its place again is not among them. */
    @Transactional(readOnly = true)
    public List<EarlierScan> earlier(UUID decision) {
        return jdbc.query(
                "select file_name, size_bytes, sha256, " + PersonName.of("p.uploaded_by")
                        + " as uploaded_by, uploaded_at, "
                        + PersonName.of("p.replaced_by")
                        + " as replaced_by, replaced_at from decision_scan_past p where decision_id = ? and not exists (select 1 from decision_scan s"
                        + " where s.decision_id = p.decision_id and s.sha256 = p.sha256)"
                        + " order by replaced_at desc, sha256",
                (row, number) -> new EarlierScan(
                        scan(row),
                        row.getString("replaced_by"),
                        Objects.requireNonNull(Times.moment(row, "replaced_at"))),
                (Object) Ids.bytes(decision));
    }

    private static DecisionScan scan(ResultSet row) throws SQLException {
        return new DecisionScan(
                row.getString("file_name"),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                Objects.requireNonNull(Times.moment(row, "uploaded_at")));
    }

    /**
     * Writes the file, a part at a time, so that neither memory nor a connection waits for a slow line.
     *
     * @param scan as it was found
     * @throws IOException when the line breaks, or the scan was replaced meanwhile
     */
    public void write(UUID decision, DecisionScan scan, OutputStream out) throws IOException {
        copy("decision_scan", decision, scan, out);
    }

    /**
     * As {@link #write}, for one that was replaced.
     *
     * @throws IOException when the line breaks, or the document never had this scan
     */
    public void writeEarlier(UUID decision, DecisionScan scan, OutputStream out) throws IOException {
        copy("decision_scan_past", decision, scan, out);
    }

    private void copy(String table, UUID decision, DecisionScan scan, OutputStream out) throws IOException {
        for (int from = 0; from < scan.size(); from += PART) {
            byte[] part = jdbc
                    .query(
                            "select substring(content, ?, ?) from " + table + " where decision_id = ? and sha256 = ?",
                            (row, number) -> row.getBytes(1),
                            from + 1,
                            PART,
                            Ids.bytes(decision),
                            scan.sha256())
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no such scan, or no more"));
            out.write(part);
        }
    }

    /**
     * Keeps a scan, in the place of the one before, which is laid aside.
     *
     * @param fileName as the person's machine calls it
     * @param reason needed to replace the scan of a document that something official cites
     * @throws PortalException not found; {@code decision.scan.…}; {@code decision.reason-needed}
     */
    @ForDocumentKeepers
    @Transactional
    public void attach(UUID decision, String fileName, Path file, String reason) {
        DecisionRow row = decisions.get(decision);
        try {
            PdfCheck.check(file);
            String sum = sum(file);
            Optional<DecisionScan> before = find(decision);
            if (before.isPresent() && before.get().sha256().equals(sum)) {
                return;
            }
            if (before.isPresent() && reason.isBlank() && decisions.cited(decision)) {
                throw PortalException.invalid("decision.reason-needed");
            }
            String name = name(fileName);
            keep(decision, name, file, sum);
            trail.record(Act.of("decision.scanned", DecisionService.SUBJECT, decision)
                    .called(row.number())
                    .change("scan", before.map(DecisionScan::fileName).orElse(null), name)
                    .change("sha256", before.map(DecisionScan::sha256).orElse(null), sum)
                    .because(reason));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(UUID decision, String name, Path file, String sum) throws IOException {
        int size = Math.toIntExact(Files.size(file));
        try (InputStream content = Files.newInputStream(file)) {
            layAside(decision);
            jdbc.update(
                    "insert into decision_scan"
                            + " (decision_id, file_name, size_bytes, sha256, uploaded_by, uploaded_at, content)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    statement -> {
                        statement.setBytes(1, Ids.bytes(decision));
                        statement.setString(2, name);
                        statement.setInt(3, size);
                        statement.setString(4, sum);
                        statement.setString(5, person.require().username());
                        statement.setObject(6, Times.utc(clock.instant()));
                        statement.setBinaryStream(7, content, size);
                    });
        } catch (DuplicateKeyException e) {
            throw PortalException.conflict("shared.stale");
        }
    }

    /** Within the database: the file does not come here. */
    private void layAside(UUID decision) {
        byte[] id = Ids.bytes(decision);
        jdbc.update(
                "insert into decision_scan_past (decision_id, sha256, file_name, size_bytes, uploaded_by, uploaded_at,"
                        + " replaced_by, replaced_at, content)"
                        + " select s.decision_id, s.sha256, s.file_name, s.size_bytes, s.uploaded_by, s.uploaded_at, ?, ?, s.content"
                        + " from decision_scan s where s.decision_id = ? and not exists (select 1 from decision_scan_past p"
                        + " where p.decision_id = s.decision_id and p.sha256 = s.sha256)",
                person.require().username(),
                Times.utc(clock.instant()),
                id);
        jdbc.update("delete from decision_scan where decision_id = ?", (Object) id);
    }

    private static String name(String raw) {
        String last = Texts.tidy(raw).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "");
        String stem = last.replaceAll("(?i)\\.pdf$", "");
        String kept = stem.isBlank() ? "van-ban" : stem;
        return kept.substring(0, Math.min(kept.length(), NAME_LENGTH - ".pdf".length())) + ".pdf";
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

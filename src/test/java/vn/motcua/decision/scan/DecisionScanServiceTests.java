package vn.motcua.decision.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class DecisionScanServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Autowired
    DecisionScanService scans;

    @Autowired
    DecisionService decisions;

    @Autowired
    Undone undone;

    @TempDir
    Path folder;

    /** Three parts and a bit, none like the others. */
    private Path paper(int seed) throws IOException {
        byte[] content = new byte[3 * 1024 * 1024 + 777];
        new Random(seed).nextBytes(content);
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ('a' + Math.floorMod(content[i], 20));
        }
        byte[] begin = "%PDF-1.7\n".getBytes();
        byte[] end = "\n%%EOF\n".getBytes();
        System.arraycopy(begin, 0, content, 0, begin.length);
        System.arraycopy(end, 0, content, content.length - end.length, end.length);
        return Files.write(folder.resolve("paper-" + seed + ".pdf"), content);
    }

    @Test
    void aScanComesBackByteForByteAndStandsInTheHistory() {
        undone.by("quang-nam-admin", () -> {
            UUID id = decisions.enter(new DecisionDraft("9301/QĐ-UBND", DAY, "UBND tỉnh", "", "Thử"));
            Path paper = paper(1);
            scans.attach(id, "C:\\Quét\\Quyết định \"9301\".PDF", paper, "");
            DecisionScan scan = scans.find(id).orElseThrow();
            assertThat(scan.fileName()).isEqualTo("Quyết định 9301.pdf");
            assertThat(scan.size()).isEqualTo((int) Files.size(paper));
            assertThat(scan.sha256()).hasSize(64);
            assertThat(scan.uploadedBy()).isEqualTo("Trương Thị Mỹ Linh");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scans.write(id, scan, out);
            assertThat(Arrays.equals(out.toByteArray(), Files.readAllBytes(paper)))
                    .isTrue();
            assertThat(decisions.get(id).scanned()).isTrue();
            HistoryEntry entry = decisions.history(id, 0, 1).getFirst();
            assertThat(entry.action()).isEqualTo("decision.scanned");
            assertThat(entry.changes()).extracting("field").containsExactly("scan", "sha256");
        });
    }

    @Test
    void theScanOfWhatACatalogueRestsOnIsReplacedOnlyWithAReason() {
        undone.by("quang-nam-approver", () -> {
            DecisionRow cited = decisions
                    .list(new DecisionFilter("2114/QĐ-UBND", null, null, null), DAY, 0, 1)
                    .getFirst();
            scans.attach(cited.id(), "quet.pdf", paper(1), "");
            int acts = decisions.history(cited.id(), 0, 100).size();
            // The same again is nothing.
            scans.attach(cited.id(), "khac.pdf", paper(1), "");
            assertThat(decisions.history(cited.id(), 0, 100)).hasSize(acts);
            DecisionScan before = scans.find(cited.id()).orElseThrow();
            assertThatThrownBy(() -> scans.attach(cited.id(), "quet-lai.pdf", paper(2), " "))
                    .hasMessage("decision.reason-needed");
            scans.attach(cited.id(), "quet-lai.pdf", paper(2), "Bản trước mờ");
            assertThat(decisions.history(cited.id(), 0, 1).getFirst().reason()).isEqualTo("Bản trước mờ");
            assertThatThrownBy(() -> scans.write(cited.id(), before, new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class);
        });
    }

    @Test
    void whatWasReplacedIsKeptOnceEachAndReadByteForByte() {
        undone.by("quang-nam-admin", () -> {
            UUID id = decisions.enter(new DecisionDraft("9302/QĐ-UBND", DAY, "UBND tỉnh", "", "Thử"));
            scans.attach(id, "mo.pdf", paper(1), "");
            assertThat(scans.earlier(id)).isEmpty();
            scans.attach(id, "ro-hon.pdf", paper(2), "Bản trước mờ");
            scans.attach(id, "ro.pdf", paper(3), "Bản trước thiếu trang");
            List<EarlierScan> earlier = scans.earlier(id);
            assertThat(earlier).extracting(each -> each.scan().fileName()).containsExactly("ro-hon.pdf", "mo.pdf");
            assertThat(earlier).extracting(EarlierScan::replacedBy).containsOnly("Trương Thị Mỹ Linh");
            assertThat(read(id, earlier.getFirst())).isEqualTo(Files.readAllBytes(paper(2)));
            assertThat(read(id, earlier.getLast())).isEqualTo(Files.readAllBytes(paper(1)));
            // The first one again, and the third again: nothing is kept twice, and what stands there is no earlier one.
            scans.attach(id, "mo.pdf", paper(1), "Vẫn là bản đầu");
            assertThat(scans.earlier(id))
                    .extracting(each -> each.scan().fileName())
                    .containsExactly("ro.pdf", "ro-hon.pdf");
            scans.attach(id, "ro.pdf", paper(3), "Nhầm");
            assertThat(scans.earlier(id))
                    .extracting(each -> each.scan().fileName())
                    .containsExactlyInAnyOrder("ro-hon.pdf", "mo.pdf");
            UUID other = decisions.enter(new DecisionDraft("9303/QĐ-UBND", DAY, "UBND tỉnh", "", "Thử"));
            assertThatThrownBy(() -> read(other, earlier.getFirst())).isInstanceOf(IOException.class);
        });
    }

    private byte[] read(UUID id, EarlierScan earlier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scans.writeEarlier(id, earlier.scan(), out);
        return out.toByteArray();
    }

    @Test
    void readersBringNothing() throws IOException {
        Path paper = paper(1);
        undone.by(
                "quang-nam-leader",
                () -> assertThatThrownBy(() -> scans.attach(UUID.randomUUID(), "x.pdf", paper, ""))
                        .isInstanceOf(AccessDeniedException.class));
    }
}

package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.audit.TrailFilter;
import vn.motcua.audit.TrailService;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.link.LinkKind;
import vn.motcua.decision.scan.DecisionScan;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.security.Role;

/** Who may call which method of the register of documents and of the trail. */
final class DocumentCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final Role[] KEEPERS = {PROVINCE_ADMIN, APPROVER};
    private static final int MANY = 20_000;
    private static final TrailFilter TRAIL = new TrailFilter(Plant.ASKED, null, null, null, null, null, null);

    private DocumentCases() {}

    static List<Case> all() {
        return List.of(
                reads(
                                "DecisionService.list",
                                s -> List.of(
                                        decisions(s).list(DecisionFilter.ALL, s.day(), 0, MANY),
                                        decisions(s)
                                                .list(
                                                        new DecisionFilter(Plant.ASKED, null, null, null),
                                                        s.day(),
                                                        0,
                                                        MANY)))
                        .seenBy(ALL),
                reads("DecisionService.count", s -> decisions(s).count(DecisionFilter.ALL, s.day()))
                        .seenBy(ALL),
                reads("DecisionService.issuers", s -> decisions(s).issuers(s.day()))
                        .seenBy(ALL),
                reads("DecisionService.years", s -> {
                            // The planted document is of a year that others are of.
                            decisions(s).years(s.day());
                            return decisions(s).count(DecisionFilter.ALL, s.day());
                        })
                        .seenBy(ALL),
                reads("DecisionService.find", s -> decisions(s).find(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionService.get", s -> decisions(s).get(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionService.sameNumber", s -> decisions(s).sameNumber(Plant.NUMBER, s.day()))
                        .seenBy(ALL),
                reads("DecisionService.uses", s -> decisions(s).uses(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionService.cited", s -> decisions(s).cited(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionService.history", s -> decisions(s).history(s.id("decision"), 0, MANY))
                        .seenBy(ALL),
                adds("DecisionService.register", s -> decisions(s).register(draft(s, "7771/QĐ-UBND")))
                        .seenBy(PROVINCE_ADMIN, APPROVER, UNIT_OFFICER),
                adds("DecisionService.enter", s -> decisions(s).enter(draft(s, "7773/QĐ-UBND")))
                        .seenBy(KEEPERS),
                changes("DecisionService.correct", s -> {
                            decisions(s)
                                    .correct(
                                            s.id("decision"),
                                            s.the(Plant.class).version("decision"),
                                            draft(s, "7774/QĐ-UBND"),
                                            "Thử");
                            return "corrected";
                        })
                        .seenBy(KEEPERS),
                reads(
                                "DecisionLinkService.of",
                                s -> s.the(DecisionLinkService.class).of(s.id("decision")))
                        .seenBy(ALL),
                changes("DecisionLinkService.add", s -> {
                            s.the(DecisionLinkService.class)
                                    .add(s.id("decision"), LinkKind.AMENDS, s.id("older-decision"));
                            return "linked";
                        })
                        .seenBy(KEEPERS),
                changes("DecisionLinkService.remove", s -> {
                            s.the(DecisionLinkService.class)
                                    .remove(s.id("decision"), LinkKind.BASED_ON, s.id("decision"));
                            return "unlinked";
                        })
                        .seenBy(KEEPERS),
                reads(
                                "DecisionScanService.find",
                                s -> s.the(DecisionScanService.class).find(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionScanService.write", DocumentCases::scan).seenBy(ALL),
                reads(
                                "DecisionScanService.earlier",
                                s -> s.the(DecisionScanService.class).earlier(s.id("decision")))
                        .seenBy(ALL),
                reads("DecisionScanService.writeEarlier", DocumentCases::earlierScan)
                        .seenBy(ALL),
                changes("DecisionScanService.attach", DocumentCases::attach).seenBy(KEEPERS),
                reads(
                                "TrailService.find",
                                s -> List.of(
                                        s.the(TrailService.class).find(TrailFilter.ALL, 0, MANY),
                                        s.the(TrailService.class).find(TRAIL, 0, MANY)))
                        .seenBy(OFFICES),
                reads("TrailService.count", s -> s.the(TrailService.class).count(TrailFilter.ALL))
                        .seenBy(OFFICES),
                reads("TrailService.each", s -> {
                            List<HistoryEntry> all = new ArrayList<>();
                            s.the(TrailService.class).each(TrailFilter.ALL, all::add);
                            return all;
                        })
                        .seenBy(OFFICES),
                reads("TrailService.people", s -> s.the(TrailService.class).people())
                        .seenBy(OFFICES),
                reads(
                                "TrailService.subjectTypes",
                                s -> List.of(
                                        s.the(TrailService.class).subjectTypes(),
                                        s.the(TrailService.class).count(TrailFilter.ALL)))
                        .seenBy(OFFICES),
                reads(
                                "TrailService.actions",
                                s -> List.of(
                                        s.the(TrailService.class).actions(),
                                        s.the(TrailService.class).count(TrailFilter.ALL)))
                        .seenBy(OFFICES));
    }

    private static DecisionService decisions(Scene s) {
        return s.the(DecisionService.class);
    }

    private static DecisionDraft draft(Scene s, String number) {
        return new DecisionDraft(number, s.day(), "UBND", "", "Thử");
    }

    private static String scan(Scene s) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            s.the(DecisionScanService.class).write(s.id("decision"), planted(s, Plant.WORD), out);
        } catch (IOException none) {
            return "none";
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String earlierScan(Scene s) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            s.the(DecisionScanService.class).writeEarlier(s.id("decision"), planted(s, Plant.WORD + "-past"), out);
        } catch (IOException none) {
            return "none";
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DecisionScan planted(Scene s, String sum) {
        return new DecisionScan(
                "", Plant.WORD.length(), sum, "", s.day().atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
    }

    private static String attach(Scene s) throws IOException {
        Path paper = Files.createTempFile(Files.createDirectories(Path.of("target")), "walls", ".pdf");
        try {
            Files.writeString(paper, "%PDF-1.4\n%%EOF\n");
            s.the(DecisionScanService.class).attach(s.id("decision"), "thu.pdf", paper, "Thử");
            return "attached";
        } finally {
            Files.delete(paper);
        }
    }
}

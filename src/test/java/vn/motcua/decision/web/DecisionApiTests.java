package vn.motcua.decision.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.shared.Ids;
import vn.motcua.testing.ApiTest;
import vn.motcua.testing.As;

class DecisionApiTests extends ApiTest {

    private static final String LEADER = "quang-nam-leader";

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionScanService scans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @TempDir
    Path folder;

    @AfterEach
    void takeBack() {
        as.person("quang-nam-approver", () -> {
            byte[] id = jdbc.sql("select id from decision where number = '9401/QĐ-UBND'")
                    .query((row, number) -> row.getBytes(1))
                    .optional()
                    .orElse(new byte[0]);
            jdbc.sql("delete from decision_scan where decision_id = ?")
                    .param(id)
                    .update();
            for (String table : new String[] {"audit_change", "audit_link"}) {
                jdbc.sql("delete from " + table
                                + " where entry_id in (select id from audit_entry where subject_id = ?)")
                        .param(id)
                        .update();
            }
            jdbc.sql("delete from audit_entry where subject_id = ?").param(id).update();
            jdbc.sql("delete from decision where id = ?").param(id).update();
        });
    }

    @Test
    void documentsAreFoundWithoutMarksByKindAndYear() throws Exception {
        ask(LEADER, "/api/v1/decisions?q=de an thi diem 143")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", is(2)))
                .andExpect(jsonPath("$.items[0].number", is("143/QĐ-UBND")))
                .andExpect(jsonPath("$.items[0].doubtful", is(true)));
        ask(LEADER, "/api/v1/decisions?kind=DECISION&year=2021").andExpect(jsonPath("$.items", hasSize(1)));
        ask(LEADER, "/api/v1/decisions?kind=LAW").andExpect(jsonPath("$.items", hasSize(0)));
        ask(LEADER, "/api/v1/decisions?year=12021").andExpect(status().isBadRequest());
    }

    @Test
    void oneDocumentComesWithWhatRestsOnIt() throws Exception {
        UUID id = as.person(
                LEADER,
                () -> decisions
                        .list(new DecisionFilter("2114", null, null, null), LocalDate.of(2023, 6, 26), 0, 1)
                        .getFirst()
                        .id());
        ask(LEADER, "/api/v1/decisions/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision.number", is("2114/QĐ-UBND")))
                .andExpect(jsonPath("$.citedBy[?(@.kind == 'catalogue')].total", is(java.util.List.of(1))));
        ask("gia-lai-leader", "/api/v1/decisions/" + id).andExpect(status().isNotFound());
        ask(LEADER, "/api/v1/decisions/" + Ids.next()).andExpect(status().isNotFound());
        ask(LEADER, "/api/v1/decisions/" + id + "/scan").andExpect(status().isNotFound());
    }

    @Test
    void aScanIsAFileToKeepAndNothingForABrowserToGuessAt() throws Exception {
        UUID id = as.person("quang-nam-approver", () -> {
            UUID made = decisions.enter(
                    new DecisionDraft("9401/QĐ-UBND", LocalDate.of(2023, 6, 1), "UBND tỉnh", "", "Thử"));
            scans.attach(made, "Bản quét.pdf", Files.writeString(folder.resolve("p"), "%PDF-1.4\n%%EOF\n"), "");
            return made;
        });
        ask(LEADER, "/api/v1/decisions/" + id + "/scan")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().longValue("Content-Length", 15))
                .andExpect(content().string("%PDF-1.4\n%%EOF\n"));
        ask("gia-lai-leader", "/api/v1/decisions/" + id + "/scan").andExpect(status().isNotFound());
    }

    @Test
    void theTrailIsForThoseWhoAnswerForTheProvince() throws Exception {
        ask(LEADER, "/api/v1/audit?size=5").andExpect(status().isOk()).andExpect(jsonPath("$.page", is(0)));
        ask(LEADER, "/api/v1/audit?from=0001-01-01").andExpect(status().isBadRequest());
        ask("quang-nam-post", "/api/v1/audit").andExpect(status().isForbidden());
    }
}

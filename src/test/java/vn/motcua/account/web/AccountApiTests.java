package vn.motcua.account.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.testing.ApiTest;
import vn.motcua.testing.As;

class AccountApiTests extends ApiTest {

    private static final String REQUEST = """
            {"employee": "BD-QN-008", "email": "somebody@post.example"}""";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person("quang-nam-post", () -> {
            jdbc.sql("delete from audit_entry where subject_type = 'account'").update();
            jdbc.sql("delete from counter_account where requested_by <> ''").update();
        });
    }

    private ResultActions account(String username, String path, String body) throws Exception {
        return send(username, "/api/v1/accounts" + path, body);
    }

    @Test
    void thePostAsksTheOfficeRefusesAndThenGrants() throws Exception {
        String made = account("quang-nam-post", "", REQUEST)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("REQUESTED"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(made, "$.id");
        int version = JsonPath.read(made, "$.version");
        account("quang-nam-admin", "/" + id + "/refuse", "{\"version\": " + version + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("account.reason-missing"));
        account("quang-nam-admin", "/" + id + "/grant", "{}").andExpect(status().isBadRequest());
        account("quang-nam-admin", "/" + id + "/grant", "{\"version\": " + version + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("GRANTED"));
        account("quang-nam-admin", "/" + id + "/grant", "{\"version\": " + version + "}")
                .andExpect(status().isConflict());
        ask("quang-nam-admin", "/api/v1/accounts?state=GRANTED")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].employeeCode", hasItem("BD-QN-008")));
    }

    @Test
    void othersGetNothing() throws Exception {
        String made =
                account("quang-nam-post", "", REQUEST).andReturn().getResponse().getContentAsString();
        String id = JsonPath.read(made, "$.id");
        String grant = "/" + id + "/grant";
        account("quang-nam-post", grant, "{\"version\": 0}").andExpect(status().isForbidden());
        account("gia-lai-admin", grant, "{\"version\": 0}").andExpect(status().isNotFound());
        account("gia-lai-post", "", REQUEST).andExpect(status().isNotFound());
        for (String person : new String[] {
            "quang-nam-approver", "quang-nam-unit", "quang-nam-leader", "quang-nam-counter", "operator"
        }) {
            ask(person, "/api/v1/accounts").andExpect(status().isForbidden());
            ask(person, "/api/v1/accounts/" + id).andExpect(status().isForbidden());
            account(person, grant, "{\"version\": 0}").andExpect(status().isForbidden());
        }
        ask("gia-lai-admin", "/api/v1/accounts/" + id).andExpect(status().isNotFound());
        api.perform(get("/api/v1/accounts")).andExpect(status().isUnauthorized());
    }

    @Test
    void counterStaffLookProceduresUpAndGetNothingElseOfWhatOthersRead() throws Exception {
        ask("quang-nam-counter", "/api/v1/procedures").andExpect(status().isOk());
        for (String path : new String[] {"counters", "employees", "units", "volumes", "reports", "accounts"}) {
            ask("quang-nam-counter", "/api/v1/" + path)
                    .andExpect(result -> org.assertj.core.api.Assertions.assertThat(
                                    result.getResponse().getStatus())
                            .as(path)
                            .isIn(403, 404));
        }
    }
}

package vn.motcua.account.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@Import(As.class)
class AccountApiTests {

    private static final String REQUEST = """
            {"employee": "BD-QN-008", "email": "somebody@post.example"}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    MockMvc http;

    @BeforeEach
    void openTheDoor() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void undo() {
        as.person("quang-nam-post", () -> {
            jdbc.sql("delete from audit_entry where subject_type = 'account'").update();
            jdbc.sql("delete from counter_account where requested_by <> ''").update();
        });
    }

    private static RequestPostProcessor demo(String username) {
        return httpBasic(username, "demo");
    }

    private ResultActions send(String username, String path, String body) throws Exception {
        return http.perform(post("/api/v1/accounts" + path)
                .with(demo(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void thePostAsksTheOfficeRefusesAndThenGrants() throws Exception {
        String made = send("quang-nam-post", "", REQUEST)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("REQUESTED"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(made, "$.id");
        int version = JsonPath.read(made, "$.version");
        send("quang-nam-admin", "/" + id + "/refuse", "{\"version\": " + version + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("account.reason-missing"));
        send("quang-nam-admin", "/" + id + "/grant", "{}").andExpect(status().isBadRequest());
        send("quang-nam-admin", "/" + id + "/grant", "{\"version\": " + version + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("GRANTED"));
        send("quang-nam-admin", "/" + id + "/grant", "{\"version\": " + version + "}")
                .andExpect(status().isConflict());
        http.perform(get("/api/v1/accounts?state=GRANTED").with(demo("quang-nam-admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].employeeCode", hasItem("BD-QN-008")));
    }

    @Test
    void othersGetNothing() throws Exception {
        String made =
                send("quang-nam-post", "", REQUEST).andReturn().getResponse().getContentAsString();
        String id = JsonPath.read(made, "$.id");
        String grant = "/" + id + "/grant";
        send("quang-nam-post", grant, "{\"version\": 0}").andExpect(status().isForbidden());
        send("gia-lai-admin", grant, "{\"version\": 0}").andExpect(status().isNotFound());
        send("gia-lai-post", "", REQUEST).andExpect(status().isNotFound());
        for (String person : new String[] {
            "quang-nam-approver", "quang-nam-unit", "quang-nam-leader", "quang-nam-counter", "operator"
        }) {
            http.perform(get("/api/v1/accounts").with(demo(person))).andExpect(status().isForbidden());
            http.perform(get("/api/v1/accounts/" + id).with(demo(person))).andExpect(status().isForbidden());
            send(person, grant, "{\"version\": 0}").andExpect(status().isForbidden());
        }
        http.perform(get("/api/v1/accounts/" + id).with(demo("gia-lai-admin"))).andExpect(status().isNotFound());
        http.perform(get("/api/v1/accounts")).andExpect(status().isUnauthorized());
    }

    @Test
    void counterStaffGetNothingOfWhatOthersRead() throws Exception {
        for (String path :
                new String[] {"counters", "employees", "units", "procedures", "volumes", "reports", "accounts"}) {
            http.perform(get("/api/v1/" + path).with(demo("quang-nam-counter")))
                    .andExpect(result -> org.assertj.core.api.Assertions.assertThat(
                                    result.getResponse().getStatus())
                            .as(path)
                            .isIn(403, 404));
        }
    }
}

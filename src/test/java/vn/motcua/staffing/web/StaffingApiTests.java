package vn.motcua.staffing.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@Import(As.class)
class StaffingApiTests {

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
            jdbc.sql("delete from audit_entry where subject_id in (select id from assignment where assigned_by <> '')")
                    .update();
            jdbc.sql("delete from assignment where assigned_by <> ''").update();
        });
    }

    @Test
    void countersComeInPagesOnADay() throws Exception {
        http.perform(get("/api/v1/counters?asOf=2023-06-26&size=10&page=4").with(demo("quang-nam-leader")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(47))
                .andExpect(jsonPath("$.page").value(4))
                .andExpect(jsonPath("$.size").value(10))
                .andExpect(jsonPath("$.items", hasSize(7)));
    }

    @Test
    void gapsAreOfTheProvincesTodayUnlessAnotherDayIsNamed() throws Exception {
        http.perform(get("/api/v1/counters?gaps=true&q=trung tam").with(demo("quang-nam-leader")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("QN-TT-09"))
                .andExpect(jsonPath("$.items[0].mainId").isEmpty());
        http.perform(get("/api/v1/counters?gaps=true&q=trung tam&asOf=2022-12-31")
                        .with(demo("quang-nam-leader")))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void employeesAreFoundByName() throws Exception {
        http.perform(get("/api/v1/employees?q=bich tuyet&trained=true").with(demo("quang-nam-post")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].name").value("Trương Bích Tuyết"))
                .andExpect(jsonPath("$.items[0].qualification").value("UNIVERSITY"));
    }

    @Test
    void aManagerAssignsByCodes() throws Exception {
        http.perform(assignment("""
                        {"counter": "QN-TT-09", "employee": "BD-QN-009", "kind": "MAIN", "from": "2023-07-01"}
                        """).with(demo("quang-nam-post")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.counterCode").value("QN-TT-09"))
                .andExpect(jsonPath("$.employeeCode").value("BD-QN-009"))
                .andExpect(jsonPath("$.from").value("2023-07-01"))
                .andExpect(jsonPath("$.pointName", containsString("Quảng Nam")));
    }

    @Test
    void strangersAreTurnedAwayAtTheDoor() throws Exception {
        http.perform(get("/api/v1/counters")).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/employees").with(demo("quang-nam-unit"))).andExpect(status().isForbidden());
        http.perform(assignment("""
                        {"counter": "QN-TT-09", "employee": "BD-QN-009", "kind": "MAIN", "from": "2023-07-01"}
                        """).with(demo("quang-nam-leader"))).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder assignment(String body) {
        return post("/api/v1/assignments")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static RequestPostProcessor demo(String username) {
        return httpBasic(username, "demo");
    }
}

package vn.motcua.staffing.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.ApiTest;
import vn.motcua.testing.As;

class StaffingApiTests extends ApiTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

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
        ask("quang-nam-leader", "/api/v1/counters?asOf=2023-06-26&size=10&page=4")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(47))
                .andExpect(jsonPath("$.page").value(4))
                .andExpect(jsonPath("$.size").value(10))
                .andExpect(jsonPath("$.items", hasSize(7)));
    }

    @Test
    void gapsAreOfTheProvincesTodayUnlessAnotherDayIsNamed() throws Exception {
        ask("quang-nam-leader", "/api/v1/counters?gaps=true&q=trung tam")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("QN-TT-09"))
                .andExpect(jsonPath("$.items[0].mainId").isEmpty());
        ask("quang-nam-leader", "/api/v1/counters?gaps=true&q=trung tam&asOf=2022-12-31")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void employeesAreFoundByName() throws Exception {
        ask("quang-nam-post", "/api/v1/employees?q=bich tuyet&trained=true")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].name").value("Trương Bích Tuyết"))
                .andExpect(jsonPath("$.items[0].qualification").value("UNIVERSITY"));
    }

    @Test
    void aManagerAssignsByCodes() throws Exception {
        send("quang-nam-post", "/api/v1/assignments", """
                        {"counter": "QN-TT-09", "employee": "BD-QN-009", "kind": "MAIN", "from": "2023-07-01"}
                        """)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.counterCode").value("QN-TT-09"))
                .andExpect(jsonPath("$.employeeCode").value("BD-QN-009"))
                .andExpect(jsonPath("$.from").value("2023-07-01"))
                .andExpect(jsonPath("$.pointName", containsString("Quảng Nam")));
    }

    @Test
    void strangersAreTurnedAwayAtTheDoor() throws Exception {
        api.perform(get("/api/v1/counters")).andExpect(status().isUnauthorized());
        ask("quang-nam-unit", "/api/v1/employees").andExpect(status().isForbidden());
        send("quang-nam-leader", "/api/v1/assignments", """
                        {"counter": "QN-TT-09", "employee": "BD-QN-009", "kind": "MAIN", "from": "2023-07-01"}
                        """).andExpect(status().isForbidden());
    }

    @Test
    void anEmployeeIsReadAndPersonalDataIsMaskedForTheLeadership() throws Exception {
        as.person("quang-nam-post", () -> jdbc.sql("""
                insert into employee_private (employee_id, birth_date, identity_number, phone, email, address)
                select id, date '1999-01-02', '049999000123', '0900000123', 'tuyet@motcua.example', 'Tam Kỳ'
                from employee where code = 'BD-QN-001' and id not in (select employee_id from employee_private)
                """).update());
        try {
            ask("quang-nam-post", "/api/v1/employees/BD-QN-001")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.employee.clear").value(true))
                    .andExpect(jsonPath("$.employee.personal.phone").value("0900000123"));
            ask("quang-nam-leader", "/api/v1/employees/BD-QN-001")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.employee.clear").value(false))
                    .andExpect(jsonPath("$.employee.personal.birthDate").isEmpty())
                    .andExpect(jsonPath("$.employee.personal.phone").value("0900***123"))
                    .andExpect(jsonPath("$.employee.personal.identityNumber").value("***123"));
            ask("quang-nam-post", "/api/v1/employees/BD-QN-001/photo").andExpect(status().isNotFound());
        } finally {
            as.person(
                    "quang-nam-post",
                    () -> jdbc.sql("delete from employee_private where identity_number = '049999000123'")
                            .update());
        }
    }
}

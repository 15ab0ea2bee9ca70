package vn.motcua.staffing.web;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.ApiTest;

/** What is there at one-stop points, and that nobody knows yet what they need. */
class NeedApiTests extends ApiTest {

    @Test
    void nineAreAtTheCentreAndWhatTheyNeedIsNotKnown() throws Exception {
        ask("gia-lai-leader", "/api/v1/staffing/need?point=GL-TT")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOf").value("2020-12-31"))
                .andExpect(jsonPath("$.points", hasSize(1)))
                .andExpect(jsonPath("$.points[0].people").value(9))
                .andExpect(jsonPath("$.points[0].counters").value(10))
                .andExpect(jsonPath("$.points[0].missing").doesNotExist());
    }

    @Test
    void withoutAPointAllOfThemAreAnswered() throws Exception {
        ask("gia-lai-post", "/api/v1/staffing/need?asOf=2020-06-01")
                .andExpect(jsonPath("$.asOf").value("2020-06-01"))
                .andExpect(jsonPath("$.points.length()", greaterThan(1)));
    }

    @Test
    void aPointThatThereIsNotIsNotFoundAndOfficersOfUnitsAreRefused() throws Exception {
        ask("gia-lai-leader", "/api/v1/staffing/need?point=XX").andExpect(status().isNotFound());
        ask("gia-lai-unit", "/api/v1/staffing/need").andExpect(status().isForbidden());
    }
}

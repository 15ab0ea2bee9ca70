package vn.motcua.transfer.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.ApiTest;

/** Blockers, agreements, targets and coverage over time, as the articles tell of them. */
class ProgressApiTests extends ApiTest {

    @Test
    void sixDistrictsWaitAndFourOfThemAreLate() throws Exception {
        ask("quang-nam-leader", "/api/v1/blockers?status=UNSOLVED")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(6))
                .andExpect(jsonPath("$.items[0].state").value("OVERDUE"))
                .andExpect(jsonPath("$.items[0].kind").value("COST_NORM"))
                .andExpect(jsonPath("$.items[0].owner").value("Sở Tài chính"));
        ask("quang-nam-leader", "/api/v1/blockers?status=OVERDUE")
                .andExpect(jsonPath("$.total").value(4));
        ask("quang-nam-leader", "/api/v1/blockers?asOf=2022-10-01")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void twentyOfTwentySevenHaveSigned() throws Exception {
        ask("phu-tho-leader", "/api/v1/agreements/summary")
                .andExpect(jsonPath("$.asOf").value("2018-07-15"))
                .andExpect(jsonPath("$.groups[0].group").value("OFFICES"))
                .andExpect(jsonPath("$.groups[0].units").value(27))
                .andExpect(jsonPath("$.groups[0].signed").value(20))
                .andExpect(jsonPath("$.groups[0].toRenew").value(3));
        ask("phu-tho-leader", "/api/v1/agreements?group=OFFICES&status=UNSIGNED")
                .andExpect(jsonPath("$.total").value(7))
                .andExpect(jsonPath("$.items[0].agreement").doesNotExist());
    }

    @Test
    void targetsComeWithTheirForecast() throws Exception {
        ask("quang-nam-leader", "/api/v1/targets").andExpect(content().json("""
                        {"asOf": "2023-06-26", "targets": [
                          {"unitKind": "DISTRICT", "deadline": "2023-12-31", "decision": "2114/QĐ-UBND", "done": 12,
                           "total": 18, "needed": 18, "missing": 6, "outcome": "ON_TIME", "metOn": "2023-11-07",
                           "paceSince": "2022-10-03"},
                          {"unitKind": "COMMUNE", "done": 4, "total": 241, "missing": 237, "outcome": "LATE"}]}
                        """));
    }

    @Test
    void coverageOverTimeEndsWithTheDayAskedFor() throws Exception {
        ask("quang-nam-leader", "/api/v1/transfers/coverage?asOf=2022-10-03")
                .andExpect(jsonPath("$.kinds[1].kind").value("DISTRICT"))
                .andExpect(jsonPath("$.kinds[1].steps[-1:].day").value("2022-10-03"))
                .andExpect(jsonPath("$.kinds[1].steps[-1:].done").value(5))
                .andExpect(jsonPath("$.kinds[1].steps[-1:].total").value(18));
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() throws Exception {
        for (String address :
                new String[] {"blockers", "agreements", "agreements/summary", "targets", "transfers/coverage"}) {
            ask("operator", "/api/v1/" + address).andExpect(status().isForbidden());
            api.perform(get("/api/v1/" + address)).andExpect(status().isUnauthorized());
        }
    }
}

package vn.motcua.transfer.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.ApiTest;

class TransferApiTests extends ApiTest {

    @Test
    void theSummaryHasAllFourKindsAsOfTheProvincesToday() throws Exception {
        ask("quang-nam-leader", "/api/v1/transfers/summary")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2023-06-26", "kinds": [
                          {"kind": "DEPARTMENT", "total": 16, "transferred": 16, "pilot": 0, "planned": 0,
                           "agreements": 16},
                          {"kind": "SECTOR_AGENCY", "total": 0, "transferred": 0, "pilot": 0, "planned": 0,
                           "agreements": 0},
                          {"kind": "DISTRICT", "total": 18, "transferred": 12, "pilot": 0, "planned": 6,
                           "agreements": 0},
                          {"kind": "COMMUNE", "total": 241, "transferred": 4, "pilot": 0, "planned": 0,
                           "agreements": 0}]}
                        """));
    }

    @Test
    void theSummarySpeaksForTheDayAskedFor() throws Exception {
        ask("quang-nam-leader", "/api/v1/transfers/summary?asOf=2019-12-31")
                .andExpect(jsonPath("$.asOf").value("2019-12-31"))
                .andExpect(jsonPath("$.kinds[2].pilot").value(5))
                .andExpect(jsonPath("$.kinds[3].pilot").value(7));
    }

    @Test
    void whatIsNoDayIsRefused() throws Exception {
        ask("quang-nam-leader", "/api/v1/transfers/summary?asOf=26/06/2023").andExpect(status().isBadRequest());
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() throws Exception {
        ask("operator", "/api/v1/transfers/summary").andExpect(status().isForbidden());
        api.perform(get("/api/v1/transfers/summary")).andExpect(status().isUnauthorized());
    }
}

package vn.motcua.transfer.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@Import(As.class)
class TransferApiTests {

    @Autowired
    WebApplicationContext context;

    MockMvc api;

    @BeforeEach
    void openTheApi() {
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

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

    private ResultActions ask(String person, String address) throws Exception {
        return api.perform(get(address).with(httpBasic(person, "demo")));
    }
}

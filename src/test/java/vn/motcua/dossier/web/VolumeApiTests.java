package vn.motcua.dossier.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.ApiTest;

class VolumeApiTests extends ApiTest {

    @Test
    void statedAndComputedFiguresStandSideBySide() throws Exception {
        ask("quang-nam-leader", "/api/v1/volumes")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2023-06-26", "periods": [
                          {"from": "2023-01-01", "to": null, "cutOff": "2023-06-26", "unit": null,
                           "computed": 70666, "difference": -36, "contradicts": true, "postalShare": 34.03},
                          {"from": "2022-01-01", "to": "2023-01-01", "cutOff": null, "unit": null,
                           "stated": [
                             {"field": "", "form": "RECEIVE", "amount": 15815, "exactness": "EXACT"},
                             {"field": "", "form": "RETURN", "amount": 454752, "exactness": "EXACT"},
                             {"field": "", "form": "BOTH", "amount": 2957, "exactness": "EXACT"},
                             {"field": "", "form": "TOTAL", "amount": 473484, "exactness": "EXACT"},
                             {"field": "", "form": "ALL", "amount": 945644, "exactness": "EXACT"}],
                           "computed": 473524, "difference": 40, "contradicts": true, "postalShare": 50.07},
                          {"from": "2019-01-01", "to": "2022-01-01", "computed": null, "difference": null,
                           "contradicts": false, "postalShare": null}]}
                        """));
    }

    @Test
    void periodsThatHaveNotBegunAreLeftOut() throws Exception {
        ask("quang-nam-leader", "/api/v1/volumes?asOf=2022-12-31")
                .andExpect(jsonPath("$.periods.length()").value(2));
    }

    @Test
    void whatIsNoDayIsRefused() throws Exception {
        ask("quang-nam-leader", "/api/v1/volumes?asOf=2023-02-30").andExpect(status().isBadRequest());
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() throws Exception {
        ask("operator", "/api/v1/volumes").andExpect(status().isForbidden());
        api.perform(get("/api/v1/volumes")).andExpect(status().isUnauthorized());
    }
}

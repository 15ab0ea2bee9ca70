package vn.motcua.orgunit.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.ApiTest;

class UnitApiTests extends ApiTest {

    @Test
    void unitsComeInPagesWithTheirParents() throws Exception {
        ask("quang-nam-leader", "/api/v1/units?q=bac tra my&kind=DISTRICT")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"items": [{"code": "515", "kind": "DISTRICT", "name": "Huyện Bắc Trà My",
                                    "parentCode": null, "validFrom": "2004-01-01", "validTo": null}],
                         "page": 0, "size": 100, "total": 1}
                        """));
        ask("quang-nam-leader", "/api/v1/units?kind=COMMUNE&page=4&size=50")
                .andExpect(jsonPath("$.items.length()").value(41))
                .andExpect(jsonPath("$.items[0].parentCode").isNotEmpty())
                .andExpect(jsonPath("$.page").value(4))
                .andExpect(jsonPath("$.total").value(241));
    }

    @Test
    void aPageBeyondTheLastIsEmpty() throws Exception {
        ask("quang-nam-leader", "/api/v1/units?page=2147483647&size=500")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty())
                .andExpect(jsonPath("$.total").value(275));
    }

    @Test
    void aUnitOfficerGetsTheirOwnUnitAndThoseBelow() throws Exception {
        ask("quang-nam-unit", "/api/v1/units?size=1")
                .andExpect(jsonPath("$.items[0].code").value("515"));
        ask("quang-nam-unit", "/api/v1/units?kind=DEPARTMENT")
                .andExpect(jsonPath("$.total").value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "kind=VILLAGE", "page=one"})
    void whatIsNoDayNoKindOrNoNumberIsRefused(String parameter) throws Exception {
        ask("quang-nam-leader", "/api/v1/units?" + parameter).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @CsvSource({"page=-1, shared.bad-parameter", "size=0, shared.bad-parameter", "size=501, shared.bad-parameter"})
    void pagesThatCannotBeAreRefused(String parameter, String code) throws Exception {
        ask("quang-nam-leader", "/api/v1/units?" + parameter)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() throws Exception {
        ask("operator", "/api/v1/units").andExpect(status().isForbidden());
        api.perform(get("/api/v1/units")).andExpect(status().isUnauthorized());
    }
}

package vn.motcua.orgunit.web;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.ApiTest;

class PlaceApiTests extends ApiTest {

    @Test
    void pointsComeAsOfADayWithWhoStaffsThem() throws Exception {
        ask("quang-nam-leader", "/api/v1/points?q=QN-TT")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("QN-TT"))
                .andExpect(jsonPath("$.items[0].unitId").doesNotExist())
                .andExpect(jsonPath("$.items[0].equipment").value("UNCHECKED"));
        ask("quang-nam-leader", "/api/v1/points?unit=502")
                .andExpect(jsonPath("$.items[*].code").value(everyItem(is("QN-MC-502"))))
                .andExpect(jsonPath("$.items[0].postOffice").isNotEmpty());
        ask("quang-nam-leader", "/api/v1/points?asOf=1990-01-01")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void postOfficesAreNarrowedByKindAndService() throws Exception {
        ask("quang-nam-leader", "/api/v1/post-offices?kind=ADMIN_POST&size=500")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].kind").value(everyItem(is("ADMIN_POST"))))
                .andExpect(jsonPath("$.items[0].points").isNumber());
        ask("quang-nam-leader", "/api/v1/post-offices?publicService=true&size=500")
                .andExpect(jsonPath("$.items[*].publicService").value(everyItem(is(true))));
    }

    @Test
    void aManagerGetsThoseInTheirCharge() throws Exception {
        ask("quang-nam-post", "/api/v1/post-offices?q=QN-004")
                .andExpect(jsonPath("$.total").value(0));
        ask("quang-nam-post", "/api/v1/post-offices?q=QN-001")
                .andExpect(jsonPath("$.total").value(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"points?unit=99999", "points?equipment=GOOD", "post-offices?kind=SHOP", "points?page=-1"})
    void whatIsNoUnitNoWordOrNoPageIsRefused(String asked) throws Exception {
        ask("quang-nam-leader", "/api/v1/" + asked).andExpect(status().is4xxClientError());
    }
}

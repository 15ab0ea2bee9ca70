package vn.motcua.procedure.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.testing.ApiTest;

class ProcedureControllerTests extends ApiTest {

    private static final String PATH = "/api/v1/procedures";
    private static final RequestPostProcessor ADMIN = demo("lang-son-admin");
    private static final RequestPostProcessor LEADER = demo("lang-son-leader");
    private static final String GOOD = "Mã số;Tên;Lĩnh vực\n9.000001;Thủ tục mới;Hộ tịch\n";
    private static final String FAULTY = GOOD + "9.00002;Mã sai;Hộ tịch\n";

    @Test
    void aPageHasItsItemsAndTheTotalOfAll() throws Exception {
        api.perform(get(PATH).with(LEADER).param("q", "2.002189").param("size", "5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].code").value("2.002189"))
                .andExpect(jsonPath("$.items[0].levels[0]").value("DISTRICT"))
                .andExpect(jsonPath("$.items[0].issuingAgency").value("Bộ Tư pháp"))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(5))
                .andExpect(jsonPath("$.total").value(1));
    }

    @ParameterizedTest
    @CsvSource({
        "size, 501",
        "size, 0",
        "page, -1",
        "page, 99999999999",
        "asOf, yesterday",
        "asOf, 9999999-01-01",
        "level, CITY"
    })
    void aBadParameterIsNamed(String name, String value) throws Exception {
        api.perform(get(PATH).with(LEADER).param(name, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("shared.bad-parameter"))
                .andExpect(jsonPath("$.detail", containsString("\"" + name + "\"")));
    }

    @Test
    void errorsAreVietnameseUnlessEnglishIsAskedFor() throws Exception {
        api.perform(get(PATH).with(LEADER).param("size", "0"))
                .andExpect(jsonPath("$.detail", containsString("không hợp lệ")));
        api.perform(get(PATH).with(LEADER).param("size", "0").header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB"))
                .andExpect(jsonPath("$.detail", containsString("not valid")));
    }

    @Test
    void aDryRunWritesNothingAndAnswersInFigures() throws Exception {
        upload(GOOD, true, ADMIN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows").value(1))
                .andExpect(jsonPath("$.created").value(1))
                .andExpect(jsonPath("$.changed").value(0))
                .andExpect(jsonPath("$.unchanged").value(0))
                .andExpect(jsonPath("$.faulty").value(0))
                .andExpect(jsonPath("$.faults", hasSize(0)));
        api.perform(get(PATH).with(ADMIN).param("q", "9.000001"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void aFaultyListIsSentBackWithEveryFaultAndNothingIsWritten() throws Exception {
        upload(FAULTY, false, ADMIN)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.created").value(1))
                .andExpect(jsonPath("$.faulty").value(1))
                .andExpect(jsonPath("$.faults[0].row").value(3))
                .andExpect(jsonPath("$.faults[0].column").value("A"))
                .andExpect(jsonPath("$.faults[0].code").value("procedures.code-pattern"))
                .andExpect(jsonPath("$.faults[0].message", containsString("9.00002")));
        api.perform(get(PATH).with(ADMIN).param("q", "9.000001"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void whoMayNotImportIsToldSo() throws Exception {
        upload(GOOD, true, LEADER)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("shared.forbidden"));
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() throws Exception {
        upload("hello", true, ADMIN)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("procedures.no-header"));
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        api.perform(multipart(PATH + "/import").with(ADMIN))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("shared.missing-parameter"));
    }

    @Test
    void aWrongMethodHasItsOwnStatus() throws Exception {
        api.perform(put(PATH).with(ADMIN)).andExpect(status().isMethodNotAllowed());
    }

    private ResultActions upload(String list, boolean dryRun, RequestPostProcessor person) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
        return api.perform(multipart(PATH + "/import")
                .file(file)
                .param("dryRun", String.valueOf(dryRun))
                .with(person));
    }
}

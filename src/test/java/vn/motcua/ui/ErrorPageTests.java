package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.shared.Messages;

class ErrorPageTests {

    private final ErrorPage page = new ErrorPage(new Messages());

    @Test
    void saysInBothLanguagesWhatWentWrongAndNothingOfTheInside() throws Exception {
        var response = shown(Map.of("status", 500, "message", "Table ORG_UNIT not found", "path", "/x<script>"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(response.getContentAsString())
                .contains("Có lỗi ngoài dự kiến", "Something unexpected went wrong")
                .doesNotContain("ORG_UNIT", "script>");
    }

    @Test
    void tellsWhatIsRefusedFromWhatIsNotThere() throws Exception {
        assertThat(shown(Map.of("status", 403)).getContentAsString()).contains("Yêu cầu không được chấp nhận");
        assertThat(shown(Map.of("status", 404)).getContentAsString()).contains("Không tìm thấy");
    }

    @Test
    void isNotFoundWhenItsOwnAddressIsTyped() throws Exception {
        var response = shown(Map.of("status", 999));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).contains("Không tìm thấy");
    }

    private MockHttpServletResponse shown(Map<String, ?> model) throws Exception {
        var response = new MockHttpServletResponse();
        page.render(model, new MockHttpServletRequest(), response);
        return response;
    }
}

package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import vn.motcua.shared.Messages;

/** In which language the API answers: Vietnamese, unless the request asks for English. */
public final class ApiLanguage {

    private ApiLanguage() {}

    public static Locale of(HttpServletRequest request) {
        // Without the header, the servlet container would answer with the language of its own machine.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Messages.VIETNAMESE
                : Messages.supported(request.getLocale());
    }
}

package vn.motcua.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.shared.Messages;

/**
 * The page for what goes wrong before any screen is there, such as a request that the server does not understand. In
 * both languages, as nothing is known of who asks; says nothing of the inside.
 */
@Component("error")
class ErrorPage implements View {

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s · Motcua</title>
            <link rel="stylesheet" href="%1$s/styles/motcua.css">
            </head>
            <body>
            <main class="error-page">
            <h1 class="page-title">%2$s</h1>
            <p class="page-lead">%3$s</p>
            <p class="page-lead" lang="en">%4$s. %5$s</p>
            <p><a href="%1$s/">%6$s</a></p>
            </main>
            </body>
            </html>
            """;

    private static final String RETRY_SECONDS = "15";

    private final Messages messages;

    ErrorPage(Messages messages) {
        this.messages = messages;
    }

    /** Without it, nobody who asks for HTML would be given this page. */
    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Without an error, somebody typed this page's own address: there is nothing here either.
        HttpStatus status = model != null && model.get("status") instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        if (status == null) {
            status = HttpStatus.NOT_FOUND;
        }
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Refresh", RETRY_SECONDS);
        }
        response.getWriter().write(page(key(status), request.getContextPath()));
    }

    private static String key(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "ui.not-found";
        }
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            return "ui.error.busy";
        }
        // Nothing else of the portal answers like this: see the guard of sessions.
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "ui.error.uncertain";
        }
        return status.is4xxClientError() ? "ui.error.refused" : "ui.error.failed";
    }

    private String page(String key, String contextPath) {
        return PAGE.formatted(
                contextPath,
                text(Messages.VIETNAMESE, key),
                text(Messages.VIETNAMESE, key + ".text"),
                text(Messages.ENGLISH, key),
                text(Messages.ENGLISH, key + ".text"),
                text(Messages.VIETNAMESE, "ui.not-found.home"));
    }

    private String text(Locale locale, String key) {
        return messages.text(locale, key);
    }
}

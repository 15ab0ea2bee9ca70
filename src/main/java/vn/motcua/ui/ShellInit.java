package vn.motcua.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;
import vn.motcua.security.ContentPolicy;

/** Prepares each browser's session: language, light or dark before the first paint, errors that speak. */
@Component
class ShellInit implements VaadinServiceInitListener {

    private final transient ErrorSpeaker errors;

    ShellInit(ErrorSpeaker errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Preferences.language(init.getRequest()));
            init.getSession().setErrorHandler(errors);
        });
        event.addIndexHtmlRequestListener(response -> {
            allowOwnScripts(response);
            var html = response.getDocument().selectFirst("html");
            if (html != null) {
                html.attr(
                        "lang",
                        Preferences.language(response.getVaadinRequest()).getLanguage());
                html.attr("style", "color-scheme: " + Preferences.scheme(response.getVaadinRequest()));
            }
        });
    }

    /** A page is made for one person and one time: its scripts are named in its policy, and no cache keeps it. */
    private static void allowOwnScripts(IndexHtmlResponse response) {
        String nonce = ContentPolicy.newNonce();
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}

package vn.motcua.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.motcua.security.ContentPolicy;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Standing;
import vn.motcua.shared.Messages;

/**
 * Prepares each browser's session: language, light or dark before the first paint, errors that speak. Gives pages of
 * signed-in people the script that asks whether they may stay open.
 */
@Component
class ShellInit implements VaadinServiceInitListener {

    private final transient ErrorSpeaker errors;
    private final transient CurrentPerson person;
    private final transient Messages messages;

    ShellInit(ErrorSpeaker errors, CurrentPerson person, Messages messages) {
        this.errors = errors;
        this.person = person;
        this.messages = messages;
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
            person.find().ifPresent(here -> response.getDocument().head().appendChild(script(here, response)));
        });
    }

    /** A page is made for one person and one time: its scripts are named in its policy, and no cache keeps it. */
    private static void allowOwnScripts(IndexHtmlResponse response) {
        String nonce = ContentPolicy.newNonce();
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private Element script(Person here, IndexHtmlResponse response) {
        return new Element("script")
                .attr("src", "scripts/session.js")
                .attr("defer", true)
                .attr("data-seen", Standing.of(here))
                .attr(
                        "data-uncertain",
                        messages.text(Preferences.language(response.getVaadinRequest()), "ui.session.uncertain"));
    }
}

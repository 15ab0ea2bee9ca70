package vn.motcua.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a screen could not be made: says so in a sentence, and whether it is worth trying again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends PortalPage implements HasErrorParameter<Exception> {

    private static final int UNAVAILABLE = 503;
    private static final int FAILED = 500;

    private final transient ErrorSpeaker speaker;

    FailurePage(ErrorSpeaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Throwable thrown = parameter.getCaughtException();
        boolean temporary = ErrorSpeaker.isTemporary(thrown);
        heading(t(temporary ? "ui.error.unavailable" : "ui.error.failed"));
        lead(speaker.sentence(getLocale(), thrown));
        add(new Anchor(event.getLocation().getPathWithQueryParameters(), t("ui.error.again")));
        return temporary ? UNAVAILABLE : FAILED;
    }
}

package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ErrorNotes;
import vn.motcua.tenancy.Outage;

/** Turns what went wrong behind a screen into a sentence; details go to the log under an id that the sentence names. */
@SpringComponent
public class ErrorSpeaker implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorSpeaker.class);

    private final transient Messages messages;

    private final transient ErrorNotes errors;

    ErrorSpeaker(Messages messages, ErrorNotes errors) {
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public void error(ErrorEvent event) {
        if (isHungUp(event.getThrowable())) {
            return;
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Outside any screen", event.getThrowable());
        } else {
            Notices.failure(sentence(ui.getLocale(), event.getThrowable()));
        }
    }

    /** The browser went away in the middle of an answer: nobody is left to speak to. */
    private static boolean isHungUp(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same may work later. */
    static boolean isTemporary(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException problem && problem.kind() == PortalException.Kind.UNAVAILABLE) {
                return true;
            }
        }
        return Outage.isBehind(thrown);
    }

    /** What to say of it; what nobody expected goes to the log under an id. */
    String sentence(Locale locale, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortalException problem -> {
                    return messages.text(locale, problem);
                }
                case AccessDeniedException denied -> {
                    return messages.text(locale, "shared.forbidden");
                }
                case OptimisticLockingFailureException stale -> {
                    return messages.text(locale, "shared.stale");
                }
                default -> {}
            }
        }
        if (Outage.isBehind(thrown)) {
            return messages.text(locale, "tenancy.unreachable");
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        errors.note(id);
        LOG.error("Error {}", id, thrown);
        return messages.text(locale, "shared.unexpected", id);
    }
}

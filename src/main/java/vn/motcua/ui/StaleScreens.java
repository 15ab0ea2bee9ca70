package vn.motcua.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Standing;

/**
 * A screen belongs to the person and the place that it was made for. A request of a screen that was made for another
 * one, such as a form that was open in one tab while another tab went to another province, does nothing: the screen is
 * loaded anew.
 */
@Component
class StaleScreens extends SynchronizedRequestHandler implements VaadinServiceInitListener {

    private static final String NOBODY = "";
    /** Uploads and downloads of a screen; its number follows. */
    private static final String OF_A_SCREEN = "/VAADIN/dynamic/resource/";

    private final transient CurrentPerson person;

    StaleScreens(CurrentPerson person) {
        this.person = person;
    }

    private record MadeFor(String standing) {}

    private String standing() {
        return person.find().map(Standing::placeOf).orElse(NOBODY);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RequestHandler first = this;
        event.addRequestHandler(first);
        event.getSource()
                .addUIInitListener(init -> ComponentUtil.setData(init.getUI(), MadeFor.class, new MadeFor(standing())));
    }

    /** Holds the session's lock, so that nothing is under way in the screen while it is judged. */
    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        UI ui = screen(session, request);
        MadeFor madeFor = ui == null ? null : ComponentUtil.getData(ui, MadeFor.class);
        if (madeFor == null || madeFor.standing().equals(standing())) {
            return false;
        }
        if ("uidl".equals(request.getParameter("v-r"))) {
            // What the browser takes for "load the page anew".
            UidlRequestHandler.commitJsonResponse(
                    response, VaadinService.createCriticalNotificationJSON(null, null, null, null));
        } else {
            response.sendError(HttpServletResponse.SC_CONFLICT, "This page was made for another place");
        }
        return true;
    }

    private static @org.jspecify.annotations.Nullable UI screen(VaadinSession session, VaadinRequest request) {
        String path = String.valueOf(request.getPathInfo());
        if (path.startsWith(OF_A_SCREEN)) {
            String number = path.substring(OF_A_SCREEN.length()).split("/", 2)[0];
            return number.matches("\\d{1,9}") ? session.getUIById(Integer.parseInt(number)) : null;
        }
        return request.getParameter("v-r") == null ? null : session.getService().findUI(request);
    }
}

package vn.motcua.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.security.Places;

/** Takes a session to another place. All its screens end with the old place, in every tab. */
@Controller
class ProvinceSwitch {

    static final String PATH = "/session/province";

    private final Places places;

    ProvinceSwitch(Places places) {
        this.places = places;
    }

    @PostMapping(PATH)
    String choose(@RequestParam String place, HttpServletRequest request) {
        HttpSession session = request.getSession();
        places.choose(session, place);
        for (VaadinSession screens : VaadinSession.getAllSessions(session)) {
            screens.lock();
            try {
                screens.close();
            } finally {
                screens.unlock();
            }
        }
        return "redirect:/";
    }
}

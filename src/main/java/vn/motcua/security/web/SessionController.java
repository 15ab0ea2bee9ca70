package vn.motcua.security.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Standing;
import vn.motcua.security.session.SessionGuard;
import vn.motcua.security.session.SessionRule;

/** Tells an open page whether it may stay open. Asked by the page itself, so it counts as nobody's doing. */
@RestController
class SessionController {

    private final CurrentPerson person;

    SessionController(CurrentPerson person) {
        this.person = person;
    }

    /** One of {@code live}, {@code changed} (the page shows another place or other rights), {@code uncertain}, {@code ended}. */
    record State(String state) {}

    /** @param seen what the page was made for, as {@link Standing#of} says it */
    @GetMapping(SessionGuard.STATE)
    ResponseEntity<State> state(@RequestParam(defaultValue = "") String seen, HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new State(state(request, seen)));
    }

    private String state(HttpServletRequest request, String seen) {
        if (request.getAttribute(SessionGuard.VERDICT) == SessionRule.Verdict.UNCERTAIN) {
            return "uncertain";
        }
        return person.find()
                .map(here -> Standing.of(here).equals(seen) ? "live" : "changed")
                .orElse("ended");
    }
}

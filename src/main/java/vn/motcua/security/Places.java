package vn.motcua.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Where somebody can work, and the choice between several such places. */
public interface Places {

    /**
     * The places that somebody can choose from now: slugs of provinces in service, and {@link Membership#DEPLOYMENT}.
     */
    List<String> of(Membership membership);

    /**
     * From the next request on, the session is in this place.
     *
     * @throws org.springframework.security.access.AccessDeniedException when it is not theirs, or shut
     */
    void choose(HttpSession session, String place);

    /** Set on a request that a page made by itself, so that it does not count as the person's activity. */
    String NOBODYS_DOING = "motcua.session.nobodys-doing";
}

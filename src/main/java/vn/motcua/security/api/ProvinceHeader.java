package vn.motcua.security.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.security.ApiProblems;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.tenancy.Provinces;

/**
 * Puts the caller of the API into a province: the one that {@code X-Province} names, or their only one. Who has several
 * and names none is asked to; only {@code /api/v1/me} answers without.
 */
@Component
public class ProvinceHeader extends OncePerRequestFilter {

    /** Carries a province's slug. */
    public static final String NAME = "X-Province";

    private static final String ME = "/api/v1/me";

    private final Provinces provinces;
    private final ApiProblems problems;
    private final SecurityContextHolderStrategy security;

    ProvinceHeader(Provinces provinces, ApiProblems problems, SecurityContextHolderStrategy security) {
        this.provinces = provinces;
        this.problems = problems;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = security.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Person person)) {
            chain.doFilter(request, response);
            return;
        }
        Membership membership = authentication.getDetails() instanceof Membership known ? known : Membership.of(person);
        List<String> places =
                membership.places(slug -> provinces.inService(slug).isPresent());
        List<String> named = Collections.list(request.getHeaders(NAME));
        Optional<String> place = ApiPlace.of(places, named);
        if (place.isPresent()) {
            enter(membership, place.get());
        } else if (!named.isEmpty()) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "security.not-your-province");
            return;
        } else if (!request.getRequestURI().equals(request.getContextPath() + ME)) {
            if (places.isEmpty()) {
                problems.write(request, response, HttpStatus.FORBIDDEN, "security.no-province");
            } else {
                problems.write(request, response, HttpStatus.BAD_REQUEST, "security.name-a-province");
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private void enter(Membership membership, String place) {
        Person person = membership.settle(place, slug -> true);
        UsernamePasswordAuthenticationToken settled =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        settled.setDetails(membership);
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(settled);
        security.setContext(context);
    }
}

package vn.motcua.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.security.Places;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Provinces;

/** The sessions of browsers: begun, judged at each request, settled in a place. */
@Component
public class Sessions implements Places {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SecurityContextHolderStrategy security;
    private final Provinces provinces;
    private final SignInCheck check;
    private final SessionRule rule;
    private final Duration idle;
    private final boolean demo;

    Sessions(
            SecurityContextHolderStrategy security,
            Provinces provinces,
            SignInCheck check,
            SessionLimits limits,
            Deployment deployment) {
        this.security = security;
        this.provinces = provinces;
        this.check = check;
        this.rule = new SessionRule(
                limits.idle(),
                limits.absolute(),
                deployment.oidc().checkEvery(),
                deployment.oidc().grace());
        this.idle = limits.idle();
        this.demo = deployment.demo();
    }

    /** Somebody has signed in. The session's id has changed already. */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        HttpSession session = request.getSession();
        // The container counts every request; the limit that counts is ours.
        session.setMaxInactiveInterval((int) idle.plusMinutes(1).toSeconds());
        signedIn.keepIn(session);
        settle(request, response, signedIn, null);
    }

    /** @return null when nobody is signed in */
    SessionRule.@Nullable Verdict judge(HttpServletRequest request, HttpServletResponse response, Instant now) {
        Authentication authentication = security.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session == null || authentication == null || !(authentication.getPrincipal() instanceof Person person)) {
            return null;
        }
        SignedIn signedIn = SignedIn.in(session).orElse(null);
        if (signedIn == null) {
            if (!demo) {
                return SessionRule.Verdict.OVER;
            }
            signedIn = new SignedIn(Membership.of(person), null, now);
            begin(request, response, signedIn);
        }
        SessionRule.Verdict verdict = judge(signedIn, now);
        if (verdict == SessionRule.Verdict.LIVE) {
            settle(request, response, signedIn, authentication);
        }
        return verdict;
    }

    private SessionRule.Verdict judge(SignedIn signedIn, Instant now) {
        Tokens tokens = signedIn.tokens().orElse(null);
        if (tokens == null) {
            SessionRule.Verdict verdict = rule.judge(signedIn.times(), now);
            return verdict == SessionRule.Verdict.OVER ? verdict : SessionRule.Verdict.LIVE;
        }
        if (check.isSignedOut(tokens, signedIn.times().signedIn())) {
            return SessionRule.Verdict.OVER;
        }
        SessionRule.Verdict verdict = rule.judge(signedIn.times(), now);
        return verdict == SessionRule.Verdict.CHECK ? ask(signedIn, now) : verdict;
    }

    /** One request of a session asks; the others go on meanwhile, unless the last answer is too old for that. */
    private SessionRule.Verdict ask(SignedIn signedIn, Instant now) {
        if (!signedIn.checking.tryLock()) {
            if (rule.mayOvertake(signedIn.times(), now)) {
                return SessionRule.Verdict.LIVE;
            }
            signedIn.checking.lock();
        }
        try {
            SessionRule.Verdict verdict = rule.judge(signedIn.times(), now);
            if (verdict != SessionRule.Verdict.CHECK) {
                return verdict;
            }
            return switch (check.check(signedIn.tokens().orElseThrow())) {
                case SignInCheck.Renewed renewed -> {
                    signedIn.renew(renewed, now);
                    yield SessionRule.Verdict.LIVE;
                }
                case SignInCheck.Refused refused -> SessionRule.Verdict.OVER;
                case SignInCheck.NoAnswer none -> {
                    signedIn.tried(now.plusNanos(1));
                    yield rule.judge(signedIn.times(), now);
                }
            };
        } finally {
            signedIn.checking.unlock();
        }
    }

    /** The principal of this request, and of the session's work between requests, is the person in their present place. */
    private void settle(
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn signedIn,
            @Nullable Authentication before) {
        Person person = signedIn.person(this::isInService);
        Membership membership = signedIn.membership();
        if (before != null && person.equals(before.getPrincipal()) && membership.equals(before.getDetails())) {
            return;
        }
        UsernamePasswordAuthenticationToken authentication =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(membership);
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(authentication);
        security.setContext(context);
        contexts.saveContext(context, request, response);
    }

    @Override
    public List<String> of(Membership membership) {
        return membership.places(this::isInService);
    }

    /** While a province's database is away, its people stay there and are told so; they do not lose their place. */
    private boolean isInService(String slug) {
        return provinces.inService(slug).isPresent();
    }

    @Override
    public void choose(HttpSession session, String place) {
        SignedIn signedIn = SignedIn.in(session).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        if (!of(signedIn.membership()).contains(place)) {
            throw new AccessDeniedException("Not a place of this person");
        }
        signedIn.choose(place);
    }

    void active(HttpServletRequest request) {
        SignedIn.in(request.getSession(false)).ifPresent(signedIn -> signedIn.active(Instant.now()));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        security.clearContext();
    }
}

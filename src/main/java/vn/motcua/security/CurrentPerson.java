package vn.motcua.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is acting in this thread. */
@Component
public class CurrentPerson {

    private final SecurityContextHolderStrategy security;

    CurrentPerson(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    public Optional<Person> find() {
        Authentication authentication = security.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** All that the sign-in says of them, whatever place they are in. */
    public Optional<Membership> membership() {
        return find().map(person -> {
            Authentication authentication = security.getContext().getAuthentication();
            return authentication != null && authentication.getDetails() instanceof Membership membership
                    ? membership
                    : Membership.of(person);
        });
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}

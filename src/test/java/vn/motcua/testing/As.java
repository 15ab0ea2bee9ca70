package vn.motcua.testing;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;

/** Acts as one of the demo people: {@code as.person("quang-nam-admin", () -> …)}. */
@Component
public class As {

    private final DemoPeople people;
    private final SecurityContextHolderStrategy security;

    As(DemoPeople people, SecurityContextHolderStrategy security) {
        this.people = people;
        this.security = security;
    }

    public <T> T person(String username, Callable<T> work) {
        return person(people.loadUserByUsername(username), work);
    }

    public void person(String username, Act work) {
        person(username, () -> {
            work.run();
            return true;
        });
    }

    public boolean isNobody() {
        return security.getContext().getAuthentication() == null;
    }

    /** Nobody is signed in. */
    public void nobody(Act work) {
        security.clearContext();
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Somebody that the demo does not know. */
    public <T> T person(Person person, Callable<T> work) {
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        security.setContext(context);
        try {
            return call(work);
        } finally {
            security.clearContext();
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something done. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }
}

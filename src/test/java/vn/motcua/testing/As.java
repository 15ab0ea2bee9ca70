package vn.motcua.testing;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;

/** Acts as one of the demo people: {@code as.person("quang-nam-admin", () -> …)}. */
@Component
public class As {

    private final DemoPeople people;

    As(DemoPeople people) {
        this.people = people;
    }

    public <T> T person(String username, Callable<T> work) {
        return as(people.loadUserByUsername(username), work);
    }

    public void person(String username, Act work) {
        person(username, () -> {
            work.run();
            return true;
        });
    }

    /** Nobody is signed in. */
    public void nobody(Act work) {
        SecurityContextHolder.clearContext();
        call(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T as(Person person, Callable<T> work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return call(work);
        } finally {
            SecurityContextHolder.clearContext();
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

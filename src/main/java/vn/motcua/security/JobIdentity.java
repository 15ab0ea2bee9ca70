package vn.motcua.security;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;

/** Runs work outside a person's request: in one named province, under one name, with the roles it needs and no more. */
@Component
public class JobIdentity {

    private final CurrentProvince current;
    private final SecurityContextHolderStrategy security;

    JobIdentity(CurrentProvince current, SecurityContextHolderStrategy security) {
        this.current = current;
        this.security = security;
    }

    /**
     * @param username shown in the trail as the one who acted
     */
    public <T> T call(Province province, String username, Set<Role> roles, Callable<T> work) throws Exception {
        return call(
                province,
                new Person(username, username, "", roles, province.slug(), List.of(province.slug())),
                roles,
                work);
    }

    /**
     * For what somebody begins and does not wait for.
     *
     * @param who shown in the trail under their name
     */
    public <T> T call(Province province, Person who, Set<Role> roles, Callable<T> work) throws Exception {
        Person person =
                new Person(who.username(), who.name(), who.title(), roles, province.slug(), List.of(province.slug()));
        SecurityContext before = security.getContext();
        SecurityContext own = security.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        security.setContext(own);
        try {
            return current.call(province, work);
        } finally {
            security.setContext(before);
        }
    }
}

package vn.motcua.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.motcua.tenancy.ProvinceMember;

/**
 * The signed-in person (or the identity a job runs under): the principal of every request.
 *
 * @param username unique in the deployment
 * @param name as shown
 * @param title office held, as shown
 * @param roles in their present province
 * @param province slug of the province they work in now; null for the operator, and for people who are nowhere (yet)
 * @param provinces slugs of all provinces they belong to
 */
public record Person(
        String username,
        String name,
        String title,
        Set<Role> roles,
        @Nullable String province,
        List<String> provinces) implements UserDetails, ProvinceMember {

    @Override
    public Optional<String> provinceSlug() {
        return Optional.ofNullable(province);
    }

    /** Signed in, and in no place: the operator's place has no province, but a role. */
    public boolean isNowhere() {
        return roles.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Everybody's in demo mode, which only listens on loopback; real people have none here. */
    @Override
    public String getPassword() {
        return "{noop}demo";
    }
}

package vn.motcua.security.keycloak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.security.Membership;
import vn.motcua.security.Role;

/** Reads who somebody is from the claims of a token. What is not said there is not assumed. */
final class Claims {

    /** A list of the aliases of organisations. */
    static final String ORGANISATION = "organization";
    /** A list of names of {@link Role}. */
    static final String ROLES = "motcua_roles";

    static final String USERNAME = "preferred_username";

    private static final String MACHINE = "service-account-";

    private Claims() {}

    /**
     * @param slugOf the province of an organisation's alias; empty for one that this deployment does not have
     */
    static Membership membership(Map<String, Object> claims, Function<String, Optional<String>> slugOf) {
        String username = text(claims, USERNAME).orElse(String.valueOf(claims.get("sub")));
        return new Membership(
                username,
                text(claims, "name").orElse(username),
                text(claims, "title").orElse(""),
                list(claims.get(ROLES)).flatMap(Claims::role).collect(Collectors.toSet()),
                list(claims.get(ORGANISATION))
                        .flatMap(alias -> slugOf.apply(alias).stream())
                        .toList());
    }

    /** Whether the token speaks for a program and not for a person. */
    static boolean isMachine(Map<String, Object> claims) {
        return text(claims, USERNAME).filter(name -> name.startsWith(MACHINE)).isPresent();
    }

    /** How many organisations the token names, known here or not. */
    static long organisations(Map<String, Object> claims) {
        return list(claims.get(ORGANISATION)).distinct().count();
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /** Keycloak writes the organisations as a map of alias to details where it is told to add these. */
    private static Stream<String> list(@Nullable Object claim) {
        Collection<?> values = switch (claim) {
            case Collection<?> several -> several;
            case Map<?, ?> detailed -> detailed.keySet();
            case null, default -> List.of();
        };
        return values.stream().filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<Role> role(String name) {
        return Set.of(Role.values()).stream().filter(role -> role.name().equals(name));
    }
}

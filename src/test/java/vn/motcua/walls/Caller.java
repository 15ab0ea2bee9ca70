package vn.motcua.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/**
 * Somebody who tries a door.
 *
 * @param person null for nobody
 */
record Caller(Kind kind, String name, @Nullable Person person) {

    enum Kind {
        /** Works in the province whose rows are looked for, and is not in charge of the planted unit or office. */
        HERE,
        /** Works there, and is in charge of them. */
        IN_CHARGE,
        /** Works in another province, in the same role. */
        ELSEWHERE,
        /** Is in no province: the operator, somebody whose role came without a province, nobody. */
        NOWHERE
    }

    static final String OTHER = "gia-lai";

    private static final Set<Role> OF_PROVINCES = Set.of(
            Role.PROVINCE_ADMIN, Role.APPROVER, Role.UNIT_OFFICER, Role.POST_MANAGER, Role.LEADER, Role.COUNTER_STAFF);

    boolean isMember(String slug) {
        return person != null && person.provinces().contains(slug);
    }

    boolean is(Role role) {
        return person != null && person.is(role);
    }

    /** Everybody who tries every door. */
    static List<Caller> all(String here) {
        List<Caller> callers = new ArrayList<>();
        for (Role role : OF_PROVINCES.stream().sorted().toList()) {
            callers.add(of(Kind.HERE, username(here, role), role, here));
            callers.add(of(Kind.ELSEWHERE, username(OTHER, role), role, OTHER));
            callers.add(of(Kind.NOWHERE, "placeless-" + role, role, null));
        }
        callers.add(of(Kind.IN_CHARGE, Plant.WORD, Role.UNIT_OFFICER, here));
        callers.add(of(Kind.IN_CHARGE, Plant.WORD, Role.POST_MANAGER, here));
        // Whose own account, and whose own counter, the planted ones are.
        callers.add(of(Kind.IN_CHARGE, Plant.WORD, Role.COUNTER_STAFF, here));
        // Belongs to both, and works in the other one now.
        callers.add(new Caller(
                Kind.ELSEWHERE,
                "gia-lai PROVINCE_ADMIN, member of both",
                new Person("both", "Hai tỉnh", "", Set.of(Role.PROVINCE_ADMIN), OTHER, List.of(OTHER, here))));
        callers.add(of(Kind.NOWHERE, "operator", Role.OPERATOR, null));
        callers.add(new Caller(
                Kind.NOWHERE, "somebody without a role", new Person("nemo", "Nemo", "", Set.of(), null, List.of())));
        callers.add(new Caller(Kind.NOWHERE, "nobody", null));
        return callers;
    }

    /** As the provinces' files name the demo people. */
    static String username(String slug, Role role) {
        return slug + "-"
                + switch (role) {
                    case PROVINCE_ADMIN -> "admin";
                    case APPROVER -> "approver";
                    case UNIT_OFFICER -> "unit";
                    case POST_MANAGER -> "post";
                    case LEADER -> "leader";
                    case COUNTER_STAFF -> "counter";
                    case OPERATOR -> throw new IllegalArgumentException("The operator is in no province");
                };
    }

    static Caller of(Kind kind, String username, Role role, @Nullable String slug) {
        Person person =
                new Person(username, username, "", Set.of(role), slug, slug == null ? List.of() : List.of(slug));
        return new Caller(kind, (slug == null ? "" : slug + " ") + role + " (" + username + ")", person);
    }
}

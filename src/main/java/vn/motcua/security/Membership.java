package vn.motcua.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the sign-in says of somebody: their roles, and every province they belong to. Which of their places they are
 * in now is chosen; a {@link Person} is somebody in one place.
 *
 * @param roles held in all their provinces alike, and {@link Role#OPERATOR} for the deployment
 * @param provinces slugs, sorted
 */
public record Membership(String username, String name, String title, Set<Role> roles, List<String> provinces) {

    /** The place of the operator. No slug looks like this. */
    public static final String DEPLOYMENT = "*";

    public Membership {
        roles = Set.copyOf(roles);
        provinces = provinces.stream().distinct().sorted().toList();
    }

    /** Of somebody who has no more than the place they are in. */
    public static Membership of(Person person) {
        return new Membership(person.username(), person.name(), person.title(), person.roles(), person.provinces());
    }

    /**
     * Where they belong now: the provinces in service, for those who have a role in them, and the deployment for its
     * operators.
     */
    public List<String> places(Predicate<String> inService) {
        List<String> places = new ArrayList<>();
        if (roles.contains(Role.OPERATOR)) {
            places.add(DEPLOYMENT);
        }
        if (!provinceRoles().isEmpty()) {
            provinces.stream().filter(inService).forEach(places::add);
        }
        return places;
    }

    /**
     * Who they are, given what they chose. Who chose nothing is in their only place; who chose something that they have
     * no longer is nowhere, rather than in another place without having asked for it.
     */
    public Person settle(@Nullable String chosen, Predicate<String> inService) {
        List<String> places = places(inService);
        if (chosen == null) {
            return places.size() == 1 ? at(places.getFirst()) : nowhere();
        }
        return places.contains(chosen) ? at(chosen) : nowhere();
    }

    /** Signed in, and in no place: sees nothing. */
    public Person nowhere() {
        return new Person(username, name, title, Set.of(), null, provinces);
    }

    private Person at(String place) {
        return place.equals(DEPLOYMENT)
                ? new Person(username, name, title, Set.of(Role.OPERATOR), null, provinces)
                : new Person(username, name, title, provinceRoles(), place, provinces);
    }

    /** What they do in a province. The operator's role is none of these: nobody is both at once. */
    private Set<Role> provinceRoles() {
        return roles.stream()
                .filter(role -> role != Role.OPERATOR)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}

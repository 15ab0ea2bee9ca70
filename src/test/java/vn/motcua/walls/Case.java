package vn.motcua.walls;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.security.Role;

/**
 * One door and who may pass it. Whoever is named by none of the sets must be refused.
 *
 * @param door as the code's own list calls it; behind a colon, what this case of it looks at
 * @param sees roles that see the planted rows, and may change them
 * @param blind roles that may call it and have none of the planted rows in their charge
 * @param never roles that may call it and see no such row, whatever they are in charge of
 */
record Case(Way way, String door, Set<Role> sees, Set<Role> blind, Set<Role> never, Call call) {

    enum Way {
        /** Shows rows: what others' rows are must make no difference to the answer. */
        READS,
        /** Says the same whatever rows there are. */
        CONSTANT,
        /** As {@link #CONSTANT}, and for everybody who is signed in. */
        OPEN,
        /** As {@link #OPEN}, and for those who are not signed in as well. */
        PUBLIC,
        /** Changes rows that the call names. */
        CHANGES,
        /** Adds rows to the caller's own province. */
        ADDS
    }

    /** What is done at the door; what it returns is what the caller gets to see. */
    @FunctionalInterface
    interface Call {
        Object by(Scene scene) throws Exception;
    }

    static Case reads(String door, Call call) {
        return of(Way.READS, door, call);
    }

    static Case constant(String door, Call call) {
        return of(Way.CONSTANT, door, call);
    }

    static Case changes(String door, Call call) {
        return of(Way.CHANGES, door, call);
    }

    static Case adds(String door, Call call) {
        return of(Way.ADDS, door, call);
    }

    private static Case of(Way way, String door, Call call) {
        Set<Role> none = EnumSet.noneOf(Role.class);
        return new Case(way, door, none, none, none, call);
    }

    Case seenBy(Role... roles) {
        return new Case(way, door, Set.of(roles), blind, never, call);
    }

    Case blind(Role... roles) {
        return new Case(way, door, sees, Set.of(roles), never, call);
    }

    Case never(Role... roles) {
        return new Case(way, door, sees, blind, Set.of(roles), call);
    }

    /** The item of the code's own list that this is a case of. */
    String item() {
        int colon = door.indexOf(" :");
        return colon < 0 ? door : door.substring(0, colon);
    }

    /** For whoever is signed in, in whatever role or none. */
    static Case forAnybodySignedIn(String door, Call call) {
        return of(Way.OPEN, door, call);
    }

    /** For everybody, signed in or not: says nothing that is not known to all. */
    static Case forEverybody(String door, Call call) {
        return of(Way.PUBLIC, door, call);
    }

    boolean constant() {
        return way == Way.CONSTANT || way == Way.OPEN || way == Way.PUBLIC;
    }

    boolean admits(Caller caller) {
        return way == Way.PUBLIC
                || caller.person() != null
                        && (way == Way.OPEN
                                || caller.person().roles().stream()
                                        .anyMatch(role ->
                                                sees.contains(role) || blind.contains(role) || never.contains(role)));
    }

    /** Whether the planted rows must be among what the caller gets. */
    boolean shows(Caller caller) {
        return switch (caller.kind()) {
            case HERE -> caller.person().roles().stream().anyMatch(sees::contains);
            case IN_CHARGE ->
                caller.person().roles().stream().anyMatch(role -> sees.contains(role) || blind.contains(role));
            case ELSEWHERE -> false;
            // The operator, who is in no province, sees totals.
            case NOWHERE -> caller.is(Role.OPERATOR) && sees.contains(Role.OPERATOR);
        };
    }
}

package vn.motcua.security.api;

import java.util.List;
import java.util.Optional;
import vn.motcua.security.Membership;

/** In which of their places a caller of the API works. */
final class ApiPlace {

    private ApiPlace() {}

    /**
     * Without a name: the only place, or the deployment for its operator, since no header can name that. With a name:
     * that province, if it is among the places.
     *
     * @param places as {@link Membership#places} gives them
     * @param named what the request named; more than one name is none
     * @return empty when the caller is in no place
     */
    static Optional<String> of(List<String> places, List<String> named) {
        if (named.isEmpty()) {
            return places.size() == 1 || places.contains(Membership.DEPLOYMENT)
                    ? Optional.of(places.getFirst())
                    : Optional.empty();
        }
        return named.size() == 1 && !named.getFirst().equals(Membership.DEPLOYMENT)
                ? places.stream().filter(named.getFirst()::equals).findFirst()
                : Optional.empty();
    }
}

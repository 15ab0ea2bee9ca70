package vn.motcua.security.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.security.Membership;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/** Which province an organisation of Keycloak is. */
@Component
class Organisations {

    private final Provinces provinces;

    Organisations(Provinces provinces) {
        this.provinces = provinces;
    }

    Membership membership(Map<String, Object> claims) {
        return Claims.membership(claims, this::slugOf);
    }

    /** Whether the province is up or not; none when two provinces lay claim to the same organisation. */
    private Optional<String> slugOf(String alias) {
        List<String> slugs = provinces.states().stream()
                .map(Provinces.State::province)
                .filter(Objects::nonNull)
                .filter(province -> province.organisation().equals(alias))
                .map(Province::slug)
                .toList();
        return slugs.size() == 1 ? Optional.of(slugs.getFirst()) : Optional.empty();
    }
}

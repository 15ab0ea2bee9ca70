package vn.motcua.security.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/** Tells a script who it is. */
@RestController
class MeController {

    private final CurrentPerson person;

    MeController(CurrentPerson person) {
        this.person = person;
    }

    /**
     * @param province slug of the province worked in; null for the operator
     * @param provinces slugs of all the person belongs to
     */
    record Me(String username, List<Role> roles, @Nullable String province, List<String> provinces) {}

    @GetMapping("/api/v1/me")
    Me me() {
        Person me = person.require();
        return new Me(me.username(), me.roles().stream().sorted().toList(), me.province(), me.provinces());
    }
}

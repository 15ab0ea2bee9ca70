package vn.motcua.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/** The demo people that the provinces' files name, and one operator. There are none outside demo mode. */
@Component
public class DemoPeople implements UserDetailsService {

    /** Of everybody; harmless, since demo mode listens on loopback only. */
    public static final String PASSWORD = "demo";

    private final Provinces provinces;
    private final Deployment deployment;

    DemoPeople(Provinces provinces, Deployment deployment) {
        this.provinces = provinces;
        this.deployment = deployment;
    }

    public List<Person> of(Province province) {
        if (!deployment.demo()) {
            return List.of();
        }
        return province.demoPeople().stream()
                .map(demo -> new Person(
                        demo.username(),
                        demo.name(),
                        demo.title(),
                        Set.of(Role.valueOf(demo.role())),
                        province.slug(),
                        List.of(province.slug())))
                .toList();
    }

    public Person operator() {
        return new Person("operator", "Quản trị hệ thống", "", Set.of(Role.OPERATOR), null, List.of());
    }

    @Override
    public Person loadUserByUsername(String username) {
        return Stream.concat(
                        provinces.known().stream().flatMap(province -> of(province).stream()), Stream.of(operator()))
                .filter(person -> deployment.demo() && person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("No such demo person"));
    }
}

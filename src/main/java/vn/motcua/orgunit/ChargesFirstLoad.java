package vn.motcua.orgunit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Province.DemoPerson;
import vn.motcua.tenancy.files.TenantFault;

/** What the people named in {@code province.yaml} are in charge of. */
@Component
class ChargesFirstLoad {

    private static final String ALL = "*";

    private final JdbcTemplate jdbc;

    ChargesFirstLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void load(Province province, Codes units, Codes postOffices) {
        String file = province.slug() + "/province.yaml";
        for (DemoPerson person : province.demoPeople()) {
            if (person.unit() != null) {
                insert("unit_charge (username, unit_id)", person, List.of(key(file, person, units, person.unit())));
            }
            insert("post_office_charge (username, post_office_id)", person, postOffices(file, person, postOffices));
        }
    }

    private static Collection<UUID> postOffices(String file, DemoPerson person, Codes postOffices) {
        return person.postOffices().contains(ALL)
                ? postOffices.all()
                : person.postOffices().stream()
                        .distinct()
                        .map(code -> key(file, person, postOffices, code))
                        .toList();
    }

    private static UUID key(String file, DemoPerson person, Codes codes, String code) {
        return codes.find(code)
                .orElseThrow(() -> new TenantFault(
                        file, "người dùng \"" + person.username() + "\": không có " + codes.what() + " mã " + code));
    }

    private void insert(String table, DemoPerson person, Collection<UUID> ids) {
        jdbc.batchUpdate(
                "insert into " + table + " values (?, ?)",
                ids.stream()
                        .map(id -> new Object[] {person.username(), Ids.bytes(id)})
                        .toList());
    }
}

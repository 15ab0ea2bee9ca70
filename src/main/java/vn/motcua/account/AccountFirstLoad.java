package vn.motcua.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Province.DemoPerson;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFault;
import vn.motcua.tenancy.files.TenantFiles;

/** The accounts of the demo people who stand at a counter; real provinces name none. */
@Component
class AccountFirstLoad implements FirstLoad {

    private final JdbcClient jdbc;

    AccountFirstLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the staffing. */
    @Override
    public int order() {
        return 450;
    }

    @Override
    public void load(TenantFiles files) {
        String file = files.province().slug() + "/province.yaml";
        for (DemoPerson person : files.province().demoPeople()) {
            String code = person.employee();
            if (code != null) {
                load(files.province(), person, employee(file, person, code));
            }
        }
    }

    private UUID employee(String file, DemoPerson person, String code) {
        return jdbc.sql("select id from employee where code = ?")
                .param(code)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional()
                .orElseThrow(() -> new TenantFault(
                        file, "người dùng \"" + person.username() + "\": không có nhân viên mã " + code));
    }

    private void load(Province province, DemoPerson person, UUID employee) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into counter_account
                            (id, employee_id, username, email, phone, state, requested_by, requested_at, reason,
                             mailed_at, tries, version)
                        values (?, ?, ?, ?, '', 'ACTIVE', '', ?, '', ?, 0, 0)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(employee),
                        person.username(),
                        person.username() + "@" + province.slug() + ".motcua.example",
                        Times.utc(now),
                        Times.utc(now))
                .update();
    }
}

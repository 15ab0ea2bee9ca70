package vn.motcua.orgunit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;

/** For the first loads of modules above: the keys of the units that are already in. */
@Component
public class UnitCodes {

    static final String WHAT = "đơn vị";

    private final JdbcClient jdbc;

    UnitCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Codes all() {
        Codes codes = new Codes(WHAT);
        jdbc.sql("select code, id from org_unit").query(row -> {
            codes.put(row.getString("code"), Ids.of(row.getBytes("id")));
        });
        return codes;
    }
}

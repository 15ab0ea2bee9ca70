package vn.motcua.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Ids;

/** Tells the portal that units, stages and agreements were changed, for tests that change them past it. */
public final class UnitStamp {

    private UnitStamp() {}

    /** In the province that the thread works for. */
    public static void renew(JdbcClient jdbc) {
        jdbc.sql("update unit_stamp set stamp = ?")
                .param(Ids.bytes(UUID.randomUUID()))
                .update();
    }
}

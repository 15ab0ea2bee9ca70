package vn.motcua.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Ids;

/** Tells the portal that procedures were changed, for tests that change them past it. */
public final class ProcedureStamp {

    private ProcedureStamp() {}

    /** In the province that the thread works for. */
    public static void renew(JdbcClient jdbc) {
        jdbc.sql("update procedure_stamp set stamp = ?")
                .param(Ids.bytes(UUID.randomUUID()))
                .update();
    }
}

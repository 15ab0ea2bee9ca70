package vn.motcua.catalogue.version;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** At which level of the administration a unit carries out procedures. */
@Component
public class UnitLevels {

    private final JdbcClient jdbc;

    UnitLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null for no unit. */
    @Nullable
    public Level of(@Nullable UUID unit) {
        return unit == null
                ? null
                : of(jdbc.sql("select kind from org_unit where id = ?")
                        .param(Ids.bytes(unit))
                        .query((row, number) -> UnitKind.valueOf(row.getString(1)))
                        .optional()
                        .orElseThrow(PortalException::notFound));
    }

    public static Level of(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT, SECTOR_AGENCY -> Level.PROVINCE;
            case DISTRICT -> Level.DISTRICT;
            case COMMUNE -> Level.COMMUNE;
        };
    }
}

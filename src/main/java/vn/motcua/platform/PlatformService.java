package vn.motcua.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.security.Guards.ForOperator;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.Provinces;

/** The deployment's provinces for its operator. Each is asked in turn, in its own scope, and only for totals. */
@Service
@ForOperator
// Without a transaction of its own: that would belong to one province.
public class PlatformService {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformService.class);

    private static final String IN_FORCE = " where valid_from <= :day and (valid_to is null or valid_to > :day)";

    private static final String TOTALS = """
            select (select count(*) from org_unit%1$s) as units,
                   (select count(*) from procedure_version%1$s) as procedures,
                   (select count(*) from counter%1$s) as counters,
                   (select count(*) from employee%1$s) as employees,
                   exists (select 1 from catalogue where status = 'APPROVED' and effective_from <= :day)
                       as catalogue_in_force,
                   (select version from flyway_schema_history where success = true and version is not null
                    order by installed_rank desc limit 1) as schema_version
            """.formatted(IN_FORCE);

    private static final DownReason UNREADABLE = new DownReason("tenancy.reason.unreachable", List.of());

    private final Provinces provinces;
    private final CurrentProvince current;
    private final ProvinceClock clock;
    private final JdbcClient jdbc;

    PlatformService(Provinces provinces, CurrentProvince current, ProvinceClock clock, JdbcClient jdbc) {
        this.provinces = provinces;
        this.current = current;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** All provinces by slug, those that are down with the reason. */
    public List<ProvinceOverview> provinces() {
        return provinces.states().stream().map(this::overview).toList();
    }

    private ProvinceOverview overview(Provinces.State state) {
        Province province = state.province();
        String name = province == null ? null : province.name();
        if (province == null || !state.up()) {
            return new ProvinceOverview(state.slug(), name, state.reason(), null);
        }
        try {
            return new ProvinceOverview(state.slug(), name, null, current.call(province, this::totals));
        } catch (DataAccessException e) {
            LOG.error("Province {} cannot be read", state.slug(), e);
            return new ProvinceOverview(state.slug(), name, UNREADABLE, null);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ProvinceTotals totals() {
        LocalDate today = clock.today();
        return jdbc.sql(TOTALS)
                .param("day", today)
                .query((row, number) -> totals(row, today))
                .single();
    }

    private static ProvinceTotals totals(ResultSet row, LocalDate today) throws SQLException {
        return new ProvinceTotals(
                today,
                row.getString("schema_version"),
                row.getLong("units"),
                row.getLong("procedures"),
                row.getLong("counters"),
                row.getLong("employees"),
                row.getBoolean("catalogue_in_force"));
    }
}

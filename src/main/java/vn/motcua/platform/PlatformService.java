package vn.motcua.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForOperator;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.control.OperatorAct;
import vn.motcua.tenancy.control.ProvinceRecord;
import vn.motcua.tenancy.control.RecentErrors;
import vn.motcua.tenancy.lifecycle.ProvinceBackups;
import vn.motcua.tenancy.lifecycle.ProvinceControl;

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
                   (select count(*) from (select username from audit_entry
                    union select username from unit_charge
                    union select username from post_office_charge) known) as people,
                   exists (select 1 from catalogue
                           where status = 'APPROVED' and unit_id is null and effective_from <= :day)
                       as catalogue_in_force,
                   (select version from flyway_schema_history where success = true and version is not null
                    order by installed_rank desc limit 1) as schema_version
            """.formatted(IN_FORCE);

    private static final DownReason UNREADABLE = new DownReason("tenancy.reason.unreachable", List.of());

    private final Provinces provinces;
    private final CurrentProvince current;
    private final ProvinceClock clock;
    private final JdbcClient jdbc;
    private final ProvinceControl control;
    private final ProvinceBackups backups;
    private final CurrentPerson person;

    PlatformService(
            Provinces provinces,
            CurrentProvince current,
            ProvinceClock clock,
            JdbcClient jdbc,
            ProvinceControl control,
            ProvinceBackups backups,
            CurrentPerson person) {
        this.control = control;
        this.backups = backups;
        this.person = person;
        this.provinces = provinces;
        this.current = current;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** All provinces by slug, those that are down with the reason. */
    public List<ProvinceOverview> provinces() {
        Map<String, ProvinceRecord> kept = control.kept();
        Map<String, RecentErrors> errors = control.errors();
        return provinces.states().stream()
                .map(state -> overview(state, kept.get(state.slug()), errors.get(state.slug())))
                .toList();
    }

    /**
     * Shuts a province for everybody.
     *
     * @param reason for other operators; 1 to 500 characters
     */
    public void disable(String slug, String reason) {
        control.disable(slug, reason, username());
    }

    public void enable(String slug) {
        control.enable(slug, username());
    }

    /** Opens provinces whose folders are new or were mended; returns their slugs. */
    public List<String> acceptNew() {
        return control.acceptNew(username());
    }

    /** Backs a province up into the server's own folder; returns the name of the file. */
    public String backUp(String slug) {
        return String.valueOf(backups.backUpHere(slug, username()).getFileName());
    }

    /** What operators did lately, newest first. */
    public List<OperatorAct> acts() {
        return control.acts();
    }

    private String username() {
        return person.require().username();
    }

    private ProvinceOverview overview(
            Provinces.State state, @Nullable ProvinceRecord row, @Nullable RecentErrors errors) {
        DownReason reason = state.reason();
        ProvinceTotals totals = null;
        Province province = state.province();
        if (province != null && state.up()) {
            try {
                totals = current.call(province, () -> totals(control.size(province)));
            } catch (DataAccessException | PortalException e) {
                LOG.error("Province {} cannot be read", state.slug(), e);
                reason = UNREADABLE;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return new ProvinceOverview(
                state.slug(),
                province == null ? null : province.name(),
                reason,
                totals,
                row == null
                        ? null
                        : new ProvinceOverview.Kept(row.schema(), row.disabled(), row.backupAt(), row.backupSize()),
                errors == null ? 0 : errors.count(),
                errors == null ? null : errors.lastId());
    }

    private ProvinceTotals totals(long bytes) {
        LocalDate today = clock.today();
        return jdbc.sql(TOTALS)
                .param("day", today)
                .query((row, number) -> totals(row, today, bytes))
                .single();
    }

    private static ProvinceTotals totals(ResultSet row, LocalDate today, long bytes) throws SQLException {
        return new ProvinceTotals(
                today,
                row.getString("schema_version"),
                row.getLong("units"),
                row.getLong("procedures"),
                row.getLong("counters"),
                row.getLong("employees"),
                row.getLong("people"),
                bytes,
                row.getBoolean("catalogue_in_force"));
    }
}

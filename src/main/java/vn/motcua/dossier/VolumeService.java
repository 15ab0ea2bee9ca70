package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;

/**
 * Volumes and incidents as reports state them. A unit officer sees the figures of their own unit and those below, and
 * none of the whole province.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class VolumeService {

    private static final String FORM_ORDER = Stream.of(VolumeForm.values())
            .map(form -> "when '%s' then %d".formatted(form, form.ordinal()))
            .collect(Collectors.joining(" ", "case v.form ", " end"));

    private final JdbcClient jdbc;
    private final UnitScope scope;

    VolumeService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Periods that began by that day, newest first; of one period the whole province before its units. */
    public List<PeriodFigures> periods(LocalDate asOf) {
        SqlPart seen = scope.mayBeSeen("v.unit_id");
        Map<ReportedPeriod, List<Figure>> periods = new LinkedHashMap<>();
        jdbc.sql("""
                        select v.period_from, v.period_to, v.as_of, v.field, v.form, v.amount, v.exactness,
                               v.unit_id, u.name as unit_name
                        from volume v left join org_unit u on u.id = v.unit_id
                        where v.period_from <= :asOf and %s
                        order by v.period_from desc, case when v.period_to is null then 0 else 1 end,
                                 v.period_to desc, v.as_of desc,
                                 case when v.unit_id is null then 0 else 1 end, u.search_key, u.code, v.unit_id,
                                 case when v.field = '' then 0 else 1 end, %s, v.amount desc, v.field, v.id
                        """.formatted(seen.sql(), FORM_ORDER))
                .params(seen.parameters())
                .param("asOf", asOf)
                .query(row -> {
                    periods.computeIfAbsent(period(row), period -> new ArrayList<>())
                            .add(figure(row));
                });
        return periods.entrySet().stream()
                .map(period -> new PeriodFigures(period.getKey(), List.copyOf(period.getValue())))
                .toList();
    }

    /** Of periods that began by that day, newest first. They speak for the whole province. */
    public List<IncidentRow> incidents(LocalDate asOf) {
        if (!scope.wholeProvince()) {
            return List.of();
        }
        return jdbc.sql("""
                        select period_from, period_to, lost, damaged, compensated from incident_count
                        where period_from <= ?
                        order by period_from desc, period_to desc
                        """)
                .param(asOf)
                .query((row, number) -> new IncidentRow(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getInt("lost"),
                        row.getInt("damaged"),
                        row.getInt("compensated")))
                .list();
    }

    private static ReportedPeriod period(ResultSet row) throws SQLException {
        byte @Nullable [] unit = row.getBytes("unit_id");
        return new ReportedPeriod(
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                unit == null ? null : Ids.of(unit),
                row.getString("unit_name"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("field"),
                VolumeForm.valueOf(row.getString("form")),
                row.getLong("amount"),
                Exactness.valueOf(row.getString("exactness")));
    }
}

package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.need.rule.Area;

/**
 * Dossiers on a working day, as the latest reports of units and of the province state them. Reads the volumes of its
 * neighbour, whose rules of what adds up it does not need: see docs/decisions/0003.
 */
@Component
class ReportedVolumes {

    private static final Set<String> PARTS = Set.of("RECEIVE", "RETURN", "BOTH");
    private static final String TOTAL = "TOTAL";
    /** Older reports say nothing of today. */
    private static final int YEARS = 3;

    private static final double YEAR = 365.25;

    private final JdbcClient jdbc;

    ReportedVolumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Span(LocalDate from, LocalDate end) {}

    private record Amount(String field, String form, long amount) {}

    private record Latest(Span span, List<Amount> amounts) {}

    /** By unit; what speaks for the whole province has the key null. */
    Map<@Nullable UUID, PointFigures> on(LocalDate day, int workingDays) {
        Map<@Nullable UUID, Latest> latest = new HashMap<>();
        jdbc.sql("""
                        select v.unit_id, v.period_from, v.period_to, v.as_of, v.field, v.form, v.amount
                        from volume v
                        where v.period_from <= :day and v.period_from > :since and v.form <> 'ALL'
                        order by v.period_from desc, v.amount desc, v.field, v.form, v.id
                        """).param("day", day).param("since", day.minusYears(YEARS)).query(row -> {
            byte @Nullable [] id = row.getBytes("unit_id");
            UUID unit = id == null ? null : Ids.of(id);
            Span span = span(row, day);
            Latest last = latest.get(unit);
            if (last == null || span.end().isAfter(last.span().end())) {
                last = new Latest(span, new ArrayList<>());
                latest.put(unit, last);
            }
            if (span.equals(last.span())) {
                last.amounts().add(new Amount(row.getString("field"), row.getString("form"), row.getLong("amount")));
            }
        });
        Map<@Nullable UUID, PointFigures> figures = new HashMap<>();
        latest.forEach((unit, last) -> figures.put(unit, figures(last.span(), last.amounts(), workingDays)));
        return figures;
    }

    private static Span span(ResultSet row, LocalDate day) throws SQLException {
        LocalDate to = row.getObject("period_to", LocalDate.class);
        LocalDate until = row.getObject("as_of", LocalDate.class);
        return new Span(
                row.getObject("period_from", LocalDate.class),
                to != null ? to : until != null ? until.plusDays(1) : day.plusDays(1));
    }

    private static PointFigures figures(Span span, List<Amount> amounts, int workingDays) {
        long days = Math.max(1, ChronoUnit.DAYS.between(span.from(), span.end()));
        BigDecimal working = BigDecimal.valueOf(Math.max(1, Math.round(days * workingDays / YEAR)));
        Map<String, BigDecimal> perDay = new LinkedHashMap<>();
        byField(amounts)
                .forEach((field, amount) ->
                        perDay.put(field, BigDecimal.valueOf(amount).divide(working, 2, RoundingMode.HALF_UP)));
        return new PointFigures(null, Area.RURAL, perDay, "", span.from(), span.end(), 0);
    }

    /** What stands for single fields, or else for all of them; totals only where their parts are not stated. */
    private static Map<String, Long> byField(List<Amount> amounts) {
        boolean told = amounts.stream().anyMatch(amount -> !amount.field().isEmpty());
        Map<String, Long> parts = new LinkedHashMap<>();
        Map<String, Long> totals = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            if (amount.field().isEmpty() != told) {
                if (PARTS.contains(amount.form())) {
                    parts.merge(amount.field(), amount.amount(), Long::sum);
                } else if (amount.form().equals(TOTAL)) {
                    totals.merge(amount.field(), amount.amount(), Long::sum);
                }
            }
        }
        totals.forEach(parts::putIfAbsent);
        return parts;
    }
}

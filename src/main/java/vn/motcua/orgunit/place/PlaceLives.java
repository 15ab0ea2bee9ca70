package vn.motcua.orgunit.place;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Texts;
import vn.motcua.tenancy.ProvinceClock;

/** How places begin, change and end: what is asked of each of them. Who may is for the services to say. */
@Component
public class PlaceLives {

    private static final Pattern CODE = Pattern.compile("[^\\s\"';]{1,40}");
    private static final int KEY = 400;

    private static final String ALIVE =
            "select count(*) from %s where id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)";

    private final JdbcTemplate jdbc;
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    PlaceLives(JdbcTemplate jdbc, DecisionService decisions, AuditTrail trail, ProvinceClock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The code of a place that is to begin, tidied.
     *
     * @param unit to which it belongs; null for none
     * @throws PortalException {@code ….code.format}; {@code ….code-taken} while another place bears it; {@code
     *     ….unit.gone}
     */
    public String code(PlaceKind kind, String typed, @Nullable UUID unit, LocalDate from) {
        String code = Texts.tidy(typed);
        if (!CODE.matcher(code).matches()) {
            throw PortalException.invalid(kind.key("code.format"));
        }
        String bearers = "select count(*) from %s where code = ? and (valid_to is null or valid_to > ?)";
        if (any(bearers.formatted(kind.table()), code, from)) {
            throw PortalException.conflict(kind.key("code-taken"), code);
        }
        if (unit != null && !any(ALIVE.formatted("org_unit"), Ids.bytes(unit), from, from)) {
            throw PortalException.invalid(kind.key("unit.gone"), from);
        }
        return code;
    }

    /** Tells the trail that a place has begun. */
    public void begun(PlaceKind kind, UUID id, String name, LocalDate from, @Nullable UUID decision) {
        Act act =
                Act.of(kind.action("founded"), kind.subject(), id).called(name).change("from", null, from);
        trail.record(decision == null ? act : linked(act, decision));
    }

    /**
     * A change may begin on any day since the last one, until today.
     *
     * @param since day of the last one
     * @throws PortalException {@code ….from-future}, {@code ….from-before}
     */
    public void requireDay(PlaceKind kind, LocalDate from, LocalDate since) {
        LocalDate today = clock.today();
        if (from.isAfter(today)) {
            throw PortalException.invalid(kind.key("from-future"), today);
        }
        if (from.isBefore(since)) {
            throw PortalException.invalid(kind.key("from-before"), since);
        }
    }

    /**
     * Ends a place.
     *
     * @throws PortalException {@code ….ended}; {@code ….end-before}; {@code ….in-use}, which names what is still there;
     *     {@code shared.stale}; not found for a document that is none
     */
    public void end(PlaceKind kind, PlaceEnd end) {
        if (end.endedOn() != null) {
            throw PortalException.conflict(kind.key("ended"), end.endedOn());
        }
        if (!end.on().isAfter(end.since())) {
            throw PortalException.invalid(kind.key("end-before"), end.since());
        }
        if (!end.stillThere().isEmpty()) {
            throw PortalException.conflict(kind.key("in-use"), String.join(", ", end.stillThere()));
        }
        Act act = linked(
                Act.of(kind.action("ended"), kind.subject(), end.place())
                        .called(end.name())
                        .change("until", null, end.on())
                        .because(end.reason()),
                end.decision());
        int written = jdbc.update(
                "update %s set valid_to = ?, end_decision_id = ?, version = version + 1".formatted(kind.table())
                        + " where id = ? and version = ? and valid_to is null",
                end.on(),
                Ids.bytes(end.decision()),
                Ids.bytes(end.place()),
                end.version());
        if (written != 1) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record(act);
    }

    /** Whether a post office is there on a day. */
    public boolean officeOn(UUID office, LocalDate day) {
        return any(ALIVE.formatted("post_office"), Ids.bytes(office), day, day);
    }

    /** By what a place is found. */
    public static String searchKey(String name, String code) {
        String key = SearchKey.of(name + " " + code);
        return key.substring(0, Math.min(key.length(), KEY));
    }

    private Act linked(Act act, UUID decision) {
        return act.link(
                DecisionService.SUBJECT, decision, decisions.get(decision).number());
    }

    private boolean any(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count != null && count > 0;
    }
}

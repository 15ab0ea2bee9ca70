package vn.motcua.orgunit.intake;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** Writes what a list does: units with their states, an act on each with the document, and the trail. */
@Component
class UnitListWriter {

    /** Kind of thing in the trail. */
    static final String SUBJECT = "unit-list";

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final UnitImportStore imports;
    private final UnitStateStore states;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    UnitListWriter(
            JdbcTemplate jdbc, UnitImportStore imports, UnitStateStore states, AuditTrail trail, CurrentPerson person) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.states = states;
        this.trail = trail;
        this.person = person;
    }

    /** Before anything is read: nobody else changes units from now on. */
    void begin(UUID id) {
        states.lock();
        imports.lock(id);
    }

    void write(UnitImport list, UUID decision, ListComparison comparison) {
        List<PlannedLife> planned = comparison.planned();
        Map<UUID, UnitLife> before = new HashMap<>();
        List<UnitLife> founded = new ArrayList<>();
        List<UnitLife> changed = new ArrayList<>();
        for (PlannedLife plan : planned) {
            UnitLife known = plan.before();
            if (known == null) {
                founded.add(plan.after());
            } else {
                before.put(known.id(), known);
                changed.add(plan.after());
            }
        }
        states.insert(founded);
        states.replace(before, changed);
        acts(planned, list, decision);
        trail(planned, list, decision, comparison.preview());
        finish(list, UnitImportState.WRITTEN, comparison.preview());
    }

    private void acts(List<PlannedLife> planned, UnitImport list, UUID decision) {
        Person who = person.require();
        LocalDateTime now = Times.utc(clock.instant());
        List<Object[]> rows = new ArrayList<>();
        for (PlannedLife plan : planned) {
            for (String kind : kinds(plan.line())) {
                rows.add(new Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(plan.after().id()),
                    kind,
                    list.day(),
                    Ids.bytes(decision),
                    list.fileName(),
                    who.username(),
                    who.name(),
                    now
                });
            }
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate("""
                    insert into unit_act
                        (id, unit_id, kind, effective_on, decision_id, reason, recorded_by, person_name, recorded_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static List<String> kinds(UnitLine line) {
        List<String> kinds = new ArrayList<>();
        if (line.is(UnitVerdict.NEW)) {
            kinds.add("FOUNDED");
        }
        if (line.is(UnitVerdict.RENAMED)) {
            kinds.add("RENAMED");
        }
        if (line.is(UnitVerdict.MOVED)) {
            kinds.add("MOVED");
        }
        return kinds;
    }

    private void trail(List<PlannedLife> planned, UnitImport list, UUID decision, UnitPreview preview) {
        List<Act> acts = new ArrayList<>(planned.size() + 1);
        acts.add(Act.of("unit-list.taken-over", SUBJECT, list.id())
                .called(list.fileName())
                .change("day", null, list.day())
                .change("founded", null, preview.count(UnitVerdict.NEW))
                .change("renamed", null, preview.count(UnitVerdict.RENAMED))
                .change("moved", null, preview.count(UnitVerdict.MOVED))
                .link("decision", decision));
        planned.forEach(plan -> acts.add(act(plan, list, decision)));
        trail.recordAll(acts);
    }

    private static Act act(PlannedLife plan, UnitImport list, UUID decision) {
        UnitLine line = plan.line();
        UnitState after = plan.after().nearest(list.day());
        UnitLife known = plan.before();
        Act act = Act.of(
                        known == null ? "unit.listed" : "unit.list-changed",
                        UnitService.SUBJECT,
                        plan.after().id())
                .called(after.code() + " " + after.name())
                .details(list.day().toString());
        if (known != null) {
            act = act.change("name", known.nearest(list.day()).name(), after.name());
        }
        return act.change("parent", line.parentBefore(), line.parent())
                .link("decision", decision)
                .link(SUBJECT, list.id(), list.fileName());
    }

    void discard(UnitImport list) {
        finish(list, UnitImportState.DISCARDED, UnitPreview.of(list.day(), List.of(), 0));
    }

    private void finish(UnitImport list, UnitImportState state, UnitPreview done) {
        if (!imports.finish(list.id(), state, person.require().username(), done)) {
            throw PortalException.conflict("shared.stale");
        }
    }
}

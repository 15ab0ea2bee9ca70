package vn.motcua.transfer.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.PeopleAtCounters;
import vn.motcua.orgunit.golive.PointEquipment;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;

/** Draws up the text of minutes from what the portal knows now, in a handful of queries. */
@Component
class MinutesSource {

    /**
     * A text with what it rests on.
     *
     * @param postOffice that takes over
     * @param decision behind the stage
     */
    record Drawn(MinutesText text, UUID postOffice, UUID decision) {}

    /** The stage that the unit was recorded in last. */
    private record Stage(
            UUID decision,
            MinutesFacts.Paper paper,
            @Nullable String overridden) {}

    private final JdbcClient jdbc;
    private final PlanService plans;
    private final PlanAccess access;
    private final List<PeopleAtCounters> people;
    private final List<PointEquipment> equipment;
    private final CurrentProvince province;
    private final Messages messages;

    MinutesSource(
            JdbcClient jdbc,
            PlanService plans,
            PlanAccess access,
            List<PeopleAtCounters> people,
            List<PointEquipment> equipment,
            CurrentProvince province,
            Messages messages) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.access = access;
        this.people = people;
        this.equipment = equipment;
        this.province = province;
        this.messages = messages;
    }

    /**
     * @param number of the minutes
     * @throws PortalException not found, also when the person may not see the unit; {@code handover.no-post-office},
     *     {@code handover.no-decision}
     */
    Drawn draw(UUID unit, int number, MinutesDraft said) {
        PlanAccess.Unit seen = access.seen(unit);
        PlanRow plan = plans.of(unit);
        PlanRow.Place office = plan.postOffice();
        if (office == null) {
            throw PortalException.conflict("handover.no-post-office");
        }
        Stage stage = stage(unit).orElseThrow(() -> PortalException.conflict("handover.no-decision"));
        LocalDate day = said.heldOn();
        var subject = new GoLiveEvidence.Subject(unit, seen.kind(), access.nameOn(seen, day));
        MinutesFacts facts = new MinutesFacts(
                number,
                seen.code(),
                subject.name(),
                province.require().postName(),
                office.name(),
                stage.paper(),
                plan.costDecision() == null ? null : paper(plan.costDecision().id()),
                plan.costMode(),
                agreements(unit, day),
                tasks(unit, day),
                plan.premises(),
                points(unit, day),
                equipment.stream()
                        .flatMap(known -> known.of(unit, day).there().stream())
                        .toList(),
                plan.peopleAsked(),
                plan.peopleCommitted(),
                people.stream()
                        .flatMap(known -> known.at(subject, day).stream())
                        .toList(),
                stage.overridden());
        MinutesText text = new MinutesWriter(facts, said, key -> messages.text(Messages.VIETNAMESE, key)).write();
        return new Drawn(text, office.id(), stage.decision());
    }

    private Optional<Stage> stage(UUID unit) {
        return jdbc.sql("""
                        select s.decision_id, s.override_missing, s.override_reason,
                               d.number, d.issued_on, d.issuer, d.subject
                        from transfer_stage s join decision d on d.id = s.decision_id
                        where s.unit_id = ? and s.valid_to is null
                        """)
                .param(Ids.bytes(unit))
                .query((row, number) -> new Stage(Ids.of(row.getBytes("decision_id")), paper(row), overridden(row)))
                .optional();
    }

    private static @Nullable String overridden(ResultSet row) throws SQLException {
        String reason = row.getString("override_reason");
        return reason == null ? null : row.getString("override_missing") + " Lý do: " + reason;
    }

    private MinutesFacts.Paper paper(UUID decision) {
        return jdbc.sql("select number, issued_on, issuer, subject from decision where id = ?")
                .param(Ids.bytes(decision))
                .query((row, number) -> paper(row))
                .single();
    }

    private static MinutesFacts.Paper paper(ResultSet row) throws SQLException {
        return new MinutesFacts.Paper(
                row.getString("number"),
                Objects.requireNonNull(Times.day(row, "issued_on")),
                row.getString("issuer"),
                row.getString("subject"));
    }

    private List<MinutesFacts.Agreed> agreements(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select number, valid_from from agreement
                        where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by valid_from, number
                        """)
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query((row, number) -> new MinutesFacts.Agreed(
                        row.getString("number"), Objects.requireNonNull(Times.day(row, "valid_from"))))
                .list();
    }

    private List<MinutesFacts.Task> tasks(UUID unit, LocalDate day) {
        return jdbc
                .sql("""
                        select task, min(starts_on) begins from transfer_task
                        where unit_id = :unit and (ends_on is null or ends_on > :day and ends_on > starts_on)
                        group by task
                        """)
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query((row, number) -> new MinutesFacts.Task(
                        TransferTask.valueOf(row.getString("task")), Objects.requireNonNull(Times.day(row, "begins"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(MinutesFacts.Task::task))
                .toList();
    }

    private List<String> points(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select name, address from one_stop_point
                        where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by code, id
                        """)
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query((row, number) -> row.getString("name") + ", " + row.getString("address"))
                .list();
    }
}

package vn.motcua.transfer.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.golive.PeopleAtCounters.AtCounter;
import vn.motcua.transfer.plan.CostMode;

/**
 * What the portal knows for minutes of a hand-over.
 *
 * @param unitName as of the day of the hand-over
 * @param postName the province's post, "Bưu điện tỉnh Quảng Nam"
 * @param decision behind the stage
 * @param agreements in force that day
 * @param tasks that the post does from some day on, and not done with by then
 * @param points one-stop points of the unit: name and address
 * @param equipment what is there, by the names of the checklist
 * @param overridden what was missing, and why the unit went over nevertheless; null where nothing was
 */
record MinutesFacts(
        int number,
        String unitCode,
        String unitName,
        String postName,
        String postOfficeName,
        Paper decision,
        @Nullable Paper costDecision,
        @Nullable CostMode costMode,
        List<Agreed> agreements,
        List<Task> tasks,
        PremisesKind premises,
        List<String> points,
        List<String> equipment,
        @Nullable Integer peopleAsked,
        @Nullable Integer peopleCommitted,
        List<AtCounter> people,
        @Nullable String overridden) {

    record Paper(String number, LocalDate issuedOn, String issuer, String subject) {}

    record Agreed(String number, LocalDate from) {}

    record Task(TransferTask task, LocalDate from) {}
}

package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureDetails;
import vn.motcua.procedure.content.Channel;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.Presence;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.content.TimeLimit;

/**
 * All that is known of a procedure on a day.
 *
 * @param rawCode as the list wrote it that this state came from
 * @param onlineService null when unknown
 * @param timeLimitDays working days; null when the time limit does not say for certain
 * @param replacedBy code of the procedure that takes its place; null for none
 * @param validFrom first day of this state
 * @param validTo first day on which it no longer holds; null while no end is known
 */
record ProcedureAnswer(
        String code,
        String rawCode,
        String name,
        String field,
        String issuingAgency,
        String executingAgencies,
        List<Level> levels,
        String applicants,
        @Nullable OnlineService onlineService,
        String timeLimit,
        @Nullable Integer timeLimitDays,
        String fee,
        List<Channel> channels,
        Presence presence,
        String legalBasis,
        ProcedureStatus status,
        @Nullable String replacedBy,
        String supportPlace,
        String receptionPlace,
        String decidingAgency,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ProcedureAnswer of(ProcedureDetails details) {
        ProcedureContent content = details.state().content();
        String online = content.text(ProcedureField.ONLINE_SERVICE);
        String replacedBy = content.text(ProcedureField.REPLACED_BY);
        return new ProcedureAnswer(
                details.state().code(),
                details.rawCode(),
                content.name(),
                content.field(),
                content.issuingAgency(),
                content.executingAgencies(),
                content.levels(),
                content.text(ProcedureField.APPLICANTS),
                online.isEmpty() ? null : OnlineService.valueOf(online),
                content.text(ProcedureField.TIME_LIMIT),
                TimeLimit.days(content.text(ProcedureField.TIME_LIMIT)),
                content.text(ProcedureField.FEE),
                Arrays.stream(content.text(ProcedureField.CHANNELS).split(";"))
                        .filter(name -> !name.isEmpty())
                        .map(Channel::valueOf)
                        .toList(),
                Presence.valueOf(content.text(ProcedureField.PRESENCE)),
                content.text(ProcedureField.LEGAL_BASIS),
                content.status(),
                replacedBy.isEmpty() ? null : replacedBy,
                content.text(ProcedureField.SUPPORT_PLACE),
                content.text(ProcedureField.RECEPTION_PLACE),
                content.text(ProcedureField.DECIDING_AGENCY),
                details.period().from(),
                details.period().to());
    }
}

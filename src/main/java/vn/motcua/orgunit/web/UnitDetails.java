package vn.motcua.orgunit.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.act.ActKind;
import vn.motcua.orgunit.code.CodeSystem;
import vn.motcua.orgunit.code.UnitCode;
import vn.motcua.orgunit.history.ActRow;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.StateRow;
import vn.motcua.orgunit.history.UnitPage;

/**
 * A unit as on a day, and over all its time; periods are half-open.
 *
 * @param validTo first day on which it is no more
 * @param states the latest first, as are acts
 */
record UnitDetails(
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<State> states,
        List<Done> acts,
        List<Other> successors,
        List<Other> predecessors,
        List<Code> codes) {

    record State(
            String code,
            String name,
            @Nullable String parentName,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static State of(StateRow row) {
            return new State(
                    row.code(),
                    row.name(),
                    row.parentName(),
                    row.period().from(),
                    row.period().to());
        }
    }

    record Done(
            ActKind kind,
            LocalDate on,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDay,
            String reason) {

        static Done of(ActRow row) {
            return new Done(row.kind(), row.on(), row.decisionNumber(), row.decisionDay(), row.reason());
        }
    }

    /** Another unit, and the day from which on one succeeds the other. */
    record Other(String code, String name, LocalDate on) {

        static Other of(Relative relative) {
            return new Other(relative.code(), relative.name(), relative.on());
        }
    }

    record Code(
            CodeSystem system,
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Code of(UnitCode code) {
            return new Code(
                    code.system(),
                    code.code(),
                    code.period().from(),
                    code.period().to());
        }
    }

    static UnitDetails of(UnitPage page, List<UnitCode> codes) {
        return new UnitDetails(
                page.row().code(),
                page.row().kind(),
                page.row().name(),
                page.row().parentCode(),
                page.row().validFrom(),
                page.row().validTo(),
                page.states().stream().map(State::of).toList(),
                page.acts().stream().map(Done::of).toList(),
                page.successors().stream().map(Other::of).toList(),
                page.predecessors().stream().map(Other::of).toList(),
                codes.stream().map(Code::of).toList());
    }
}

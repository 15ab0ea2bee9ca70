package vn.motcua.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.agreement.AgreementState;

/** Who has an agreement with the post, over the API. */
@RestController
class AgreementController {

    private final AgreementService agreements;
    private final ProvinceClock clock;

    AgreementController(AgreementService agreements, ProvinceClock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Units with their agreements in force; those without one have none in their line.
     *
     * @param asOf as it was that day; today when not given
     * @param group departments and agencies, districts or communes; all when not given
     * @param q words of the unit or the agreement's number, without marks
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping("/api/v1/agreements")
    Page<Line> agreements(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) AgreementFilter.@Nullable Group group,
            @RequestParam(required = false) AgreementFilter.@Nullable Status status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        int offset = Page.offset(page, size);
        LocalDate day = asOf == null ? clock.today() : asOf;
        AgreementFilter filter = new AgreementFilter(q, group, status);
        List<Line> items = agreements.lines(filter, day, offset, size).stream()
                .map(line -> Line.of(line, day))
                .toList();
        return new Page<>(items, page, size, agreements.count(filter, day));
    }

    /** How many units of each group have signed: 20 of 27. */
    @GetMapping("/api/v1/agreements/summary")
    Summary summary(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Summary(day, agreements.figures(day));
    }

    record Summary(LocalDate asOf, List<AgreementFigures> groups) {}

    /** @param lapsedOn where there is no agreement: since when the last one is no longer in force */
    record Line(
            String unitCode,
            UnitKind unitKind,
            String unitName,
            @Nullable Agreement agreement,
            @Nullable LocalDate lapsedOn) {

        static Line of(AgreementLine line, LocalDate day) {
            AgreementRow row = line.agreement();
            return new Line(
                    line.unitCode(),
                    line.unitKind(),
                    line.unitName(),
                    row == null ? null : Agreement.of(row, day),
                    line.lapsedOn());
        }
    }

    /** @param agreedTo first day on which it is no longer in force */
    record Agreement(
            UUID id,
            String number,
            LocalDate signedOn,
            LocalDate from,
            @Nullable LocalDate agreedTo,
            AgreementState state,
            String scope,
            @Nullable UUID document) {

        static Agreement of(AgreementRow row, LocalDate day) {
            return new Agreement(
                    row.id(),
                    row.number(),
                    row.signedOn(),
                    row.from(),
                    row.agreedTo(),
                    row.state(day),
                    row.scope(),
                    row.decisionId());
        }
    }
}

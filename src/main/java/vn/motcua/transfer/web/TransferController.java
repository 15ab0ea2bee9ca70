package vn.motcua.transfer.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.KindSummary;
import vn.motcua.transfer.TransferService;

@RestController
class TransferController {

    private final TransferService transfers;
    private final ProvinceClock clock;

    TransferController(TransferService transfers, ProvinceClock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    /** How far the hand-over has come as of a day; today when none is given. */
    @GetMapping("/api/v1/transfers/summary")
    Summary summary(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Summary(
                day, transfers.summary(day).kinds().stream().map(Standing::of).toList());
    }

    record Summary(LocalDate asOf, List<Standing> kinds) {}

    /** @param agreements units with an agreement in force */
    record Standing(UnitKind kind, long total, long transferred, long pilot, long planned, long agreements) {

        static Standing of(KindSummary summary) {
            return new Standing(
                    summary.kind(),
                    summary.total(),
                    summary.transferred(),
                    summary.pilot(),
                    summary.planned(),
                    summary.agreements());
        }
    }
}

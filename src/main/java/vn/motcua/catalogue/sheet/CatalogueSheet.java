package vn.motcua.catalogue.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;

/**
 * What a printed catalogue holds.
 *
 * @param number running number of the version in the province
 * @param lines sorted by field, then by code
 */
public record CatalogueSheet(
        int number,
        String title,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        LocalDate effectiveFrom,
        List<Line> lines) {

    /**
     * One procedure, as it was when the version was approved.
     *
     * @param levels in Vietnamese, separated by commas: "Tỉnh, Xã"
     */
    public record Line(
            String code, String name, String field, String levels, Set<TransferTask> tasks, ServiceForm form) {}
}

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
 * @param lines of the first list, sorted by field, then by code
 * @param refusals of the second list, sorted alike; what nobody has confirmed is left out
 */
public record CatalogueSheet(
        int number,
        String title,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        LocalDate effectiveFrom,
        List<Line> lines,
        List<Refusal> refusals) {

    /**
     * One procedure, as it was when the version was approved.
     *
     * @param levels in Vietnamese, separated by commas: "Tỉnh, Xã"
     * @param only where alone and from when, in Vietnamese; "" for everywhere at its levels, with the catalogue
     */
    public record Line(
            String code,
            String name,
            String field,
            String levels,
            String only,
            Set<TransferTask> tasks,
            ServiceForm form) {}

    /**
     * One procedure that is not done through the post.
     *
     * @param reason in Vietnamese
     */
    public record Refusal(String code, String name, String field, String levels, String reason) {}
}

package vn.motcua.catalogue.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

/** What a province publishes: both lists of the catalogue in force, as the file {@code catalogue.json} has them. */
@Schema(name = "PublishedCatalogue")
record PublicLists(
        Publisher province,

        @Schema(description = "Number of this version of the catalogue, in the province's own count")
        int number,

        String title,
        Decree decision,
        @Schema(description = "First day in force") LocalDate effectiveFrom,

        @Schema(description = "The day for which this is said: today in Vietnam")
        LocalDate asOf,

        @Schema(description = "When the lists last changed") Instant lastChanged,

        @Schema(description = "Procedures that are done through the post, by field and code")
        List<Line> throughPost,

        @Schema(description = "Procedures that are not, with the reason")
        List<Line> notThroughPost) {

    record Publisher(
            @Schema(description = "Key of the province in addresses")
            String slug,

            String name,

            @Schema(description = "Code in the national document exchange, such as H47")
            String agencyCode,

            String committee) {}

    /** The decision by which the catalogue was approved. */
    @Schema(name = "PublishedDecision")
    record Decree(String number, LocalDate date, String issuer) {}

    enum Reason {
        /** The citizen has to come in person. */
        PRESENCE,
        /** There is too little time. */
        TIME_LIMIT,
        OTHER
    }

    /** One procedure in one of the lists. */
    @Schema(name = "PublishedProcedure")
    record Line(
            @Schema(description = "Code in the national database, such as 1.004227")
            String code,

            String name,
            String field,

            @Schema(description = "Where in the administration it is carried out")
            List<Level> levels,

            @Schema(description = "Units and one-stop points at which alone it is offered; empty for all of its levels")
            List<String> places,

            @Schema(description = "First day, where it begins later than the catalogue") @Nullable
            LocalDate startsOn,

            @Schema(description = "What the post does of it; empty in the second list")
            List<TransferTask> tasks,

            @Schema(description = "Only in the first list") @Nullable
            ServiceForm form,

            @Schema(description = "Why it is not done through the post; only in the second list") @Nullable
            Reason reason,

            @Schema(description = "The reason in words, where there are any")
            String note) {}
}

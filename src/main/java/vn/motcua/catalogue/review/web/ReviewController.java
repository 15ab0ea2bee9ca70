package vn.motcua.catalogue.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.review.ReviewFilter;
import vn.motcua.catalogue.review.ReviewKind;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.review.ReviewState;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;

@RestController
@Tag(name = "Catalogue reviews")
class ReviewController {

    private final ReviewService reviews;
    private final ProvinceClock clock;

    ReviewController(ReviewService reviews, ProvinceClock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param touches whom the change touches today, of what the caller may see */
    record Review(ReviewRow review, List<Touch> touches) {}

    @GetMapping("/api/v1/catalogue-reviews")
    @Operation(
            summary = "Procedures of the catalogue in force that have changed or ended since it was approved",
            description = "Field by field, with the units, counters and people that are touched. Of all states unless "
                    + "one is named; the latest change first.")
    Page<Review> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable ReviewKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        int offset = Page.offset(page, size);
        ReviewFilter filter = new ReviewFilter(q, field == null || field.isEmpty() ? null : field, kind, state);
        List<ReviewRow> rows = reviews.find(filter, offset, size);
        Map<UUID, List<Touch>> touches =
                reviews.touches(rows.stream().map(ReviewRow::touchable).toList(), clock.today());
        return new Page<>(
                rows.stream()
                        .map(row -> new Review(row, touches.getOrDefault(row.procedureId(), List.of())))
                        .toList(),
                page,
                size,
                reviews.count(filter));
    }
}

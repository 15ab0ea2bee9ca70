package vn.motcua.orgunit.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post office that is to be.
 *
 * @param code of the post's own, at most 40 characters
 * @param unitId district or commune in which it stands; null where nobody says
 * @param from its first day
 * @param decisionId document behind it; null for none
 */
public record OfficeFounding(
        String code,
        @Nullable UUID unitId,
        OfficeDraft draft,
        LocalDate from,
        @Nullable UUID decisionId) {}

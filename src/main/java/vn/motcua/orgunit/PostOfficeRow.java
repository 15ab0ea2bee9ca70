package vn.motcua.orgunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the post as lists show it.
 *
 * @param unitName district or commune in which it stands
 * @param publicService takes in dossiers and hands out results
 * @param validTo first day on which it is no more; null while no end is known
 */
public record PostOfficeRow(
        UUID id,
        String code,
        String name,
        PostOfficeKind kind,
        @Nullable String unitName,
        String address,
        boolean publicService,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}

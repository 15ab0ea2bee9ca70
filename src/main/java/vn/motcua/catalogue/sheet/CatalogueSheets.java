package vn.motcua.catalogue.sheet;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.exclusion.ExclusionQueries;
import vn.motcua.catalogue.exclusion.ExclusionRow;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.procedure.content.Level;
import vn.motcua.security.Guards.ForCatalogueReaders;
import vn.motcua.shared.Messages;

/** Puts together what is printed of a version: fields in the order of the Vietnamese alphabet, then codes. */
@Service
@ForCatalogueReaders
@Transactional(readOnly = true)
public class CatalogueSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntryQueries entries;
    private final ExclusionQueries exclusions;
    private final CatalogueQueries queries;
    private final Messages messages;

    CatalogueSheets(EntryQueries entries, ExclusionQueries exclusions, CatalogueQueries queries, Messages messages) {
        this.entries = entries;
        this.exclusions = exclusions;
        this.queries = queries;
        this.messages = messages;
    }

    /** What is printed of the province's own version in force on a day. */
    public Optional<CatalogueSheet> inForce(LocalDate day) {
        return queries.inForce(null, day).map(this::of);
    }

    private CatalogueSheet of(CatalogueRow row) {
        Collator alphabet = Collator.getInstance(Messages.VIETNAMESE);
        List<CatalogueSheet.Line> lines = entries.find(row.id(), EntryFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .map(this::line)
                .sorted(Comparator.comparing(CatalogueSheet.Line::field, alphabet)
                        .thenComparing(CatalogueSheet.Line::code))
                .toList();
        return new CatalogueSheet(
                row.number(),
                row.title(),
                Objects.requireNonNull(row.decisionNumber()),
                Objects.requireNonNull(row.decisionDate()),
                queries.issuer(row.id()),
                Objects.requireNonNull(row.effectiveFrom()),
                lines,
                refusals(row.id(), alphabet));
    }

    private List<CatalogueSheet.Refusal> refusals(UUID catalogue, Collator alphabet) {
        return exclusions.find(catalogue, EntryFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .filter(ExclusionRow::confirmed)
                .map(row -> new CatalogueSheet.Refusal(
                        row.code(), row.name(), row.field(), levels(row.levels()), reason(row)))
                .sorted(Comparator.comparing(CatalogueSheet.Refusal::field, alphabet)
                        .thenComparing(CatalogueSheet.Refusal::code))
                .toList();
    }

    /** Another reason is what is written of it. */
    private String reason(ExclusionRow row) {
        if (row.reason() == ExclusionReason.OTHER) {
            return row.note();
        }
        String reason = text("catalogue.reason." + row.reason());
        return row.note().isEmpty() ? reason : reason + ": " + row.note();
    }

    private CatalogueSheet.Line line(EntryRow entry) {
        List<Level> offered = entry.terms().levels().isEmpty()
                ? entry.levels()
                : entry.terms().levels();
        return new CatalogueSheet.Line(
                entry.code(), entry.name(), entry.field(), levels(offered), only(entry), entry.tasks(), entry.form());
    }

    private String only(EntryRow entry) {
        List<String> words = new ArrayList<>();
        if (!entry.places().isEmpty()) {
            words.add(text(
                    "publication.page.only-at",
                    entry.places().stream().map(EntryPlace::name).collect(Collectors.joining("; "))));
        }
        LocalDate start = entry.terms().startsOn();
        if (start != null) {
            words.add(text("publication.page.starts", DAY.format(start)));
        }
        return String.join(", ", words);
    }

    private String levels(List<Level> levels) {
        return levels.stream().map(level -> text("procedures.level." + level)).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, arguments);
    }
}

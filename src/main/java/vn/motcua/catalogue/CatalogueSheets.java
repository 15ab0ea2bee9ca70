package vn.motcua.catalogue;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Level;
import vn.motcua.shared.Messages;

/** Puts together what is printed of a version: fields in the order of the Vietnamese alphabet, then codes. */
@Component
class CatalogueSheets {

    private final EntryQueries entries;
    private final CatalogueQueries queries;
    private final Messages messages;

    CatalogueSheets(EntryQueries entries, CatalogueQueries queries, Messages messages) {
        this.entries = entries;
        this.queries = queries;
        this.messages = messages;
    }

    /** @param row an approved version */
    CatalogueSheet of(CatalogueRow row) {
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
                lines);
    }

    private CatalogueSheet.Line line(EntryRow entry) {
        List<Level> offered = entry.terms().levels().isEmpty()
                ? entry.levels()
                : entry.terms().levels();
        String levels = offered.stream()
                .map(level -> messages.text(Messages.VIETNAMESE, "procedures.level." + level))
                .collect(Collectors.joining(", "));
        return new CatalogueSheet.Line(entry.code(), entry.name(), entry.field(), levels, entry.tasks(), entry.form());
    }
}

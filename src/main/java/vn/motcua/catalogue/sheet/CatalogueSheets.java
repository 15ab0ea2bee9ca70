package vn.motcua.catalogue.sheet;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.procedure.Level;
import vn.motcua.security.Guards.ForCatalogueReaders;
import vn.motcua.shared.Messages;

/** Puts together what is printed of a version: fields in the order of the Vietnamese alphabet, then codes. */
@Service
@ForCatalogueReaders
@Transactional(readOnly = true)
public class CatalogueSheets {

    private final EntryQueries entries;
    private final CatalogueQueries queries;
    private final Messages messages;

    CatalogueSheets(EntryQueries entries, CatalogueQueries queries, Messages messages) {
        this.entries = entries;
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

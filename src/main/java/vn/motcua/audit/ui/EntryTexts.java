package vn.motcua.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.audit.DetailText;
import vn.motcua.audit.FieldChange;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.audit.SubjectLink;

/**
 * What an entry says in the reader's language. The texts stand in the bundles of the modules that record:
 * {@code audit.action.<action>}, {@code audit.details.<action>} where the details need words around them,
 * {@code audit.subject.<type>}, {@code audit.field.<type>.<field>} and {@code audit.value.<type>.<field>.<value>}. Where
 * there is none, what was recorded is shown as it is.
 */
final class EntryTexts {

    private static final String NOTHING = "—";

    private final Component owner;
    private final Locale locale;

    EntryTexts(Component owner, Locale locale) {
        this.owner = owner;
        this.locale = locale;
    }

    /** What keys begin with that name the words of lists; a word of the code is in one of them. */
    private static final List<String> WORDS = List.of(
            "audit.word.",
            "catalogue.task.",
            "catalogue.form.",
            "catalogue.reason.",
            "procedures.level.",
            "procedures.status.",
            "procedures.online.",
            "procedures.presence.",
            "procedures.channel.",
            "transfer.stage.");

    String action(String action) {
        return text("audit.action." + action).orElse(action);
    }

    String subject(String type) {
        return text("audit.subject." + type).orElse(type);
    }

    String details(HistoryEntry entry) {
        String details = DetailText.of(entry.details(), this::word);
        return details.isEmpty()
                ? ""
                : text("audit.details." + entry.action(), details).orElse(details);
    }

    String field(HistoryEntry entry, FieldChange change) {
        return text("audit.field." + entry.subjectType() + "." + change.field())
                .or(() -> text("audit.field." + change.field()))
                .or(() -> text("procedures.field." + change.field()))
                .orElse(change.field());
    }

    String value(HistoryEntry entry, FieldChange change, @Nullable String value) {
        if (value == null) {
            return NOTHING;
        }
        return text("audit.value." + entry.subjectType() + "." + change.field() + "." + value)
                .orElseGet(() -> DetailText.of(value, this::word));
    }

    /** As the thing was called then, or what kind of thing it is. */
    String link(SubjectLink link) {
        return link.label().isEmpty() ? subject(link.subjectType()) : subject(link.subjectType()) + " " + link.label();
    }

    private String word(String word) {
        return WORDS.stream()
                .map(prefix -> prefix + word)
                .flatMap(key -> text(key).stream())
                .findFirst()
                .orElse(word);
    }

    private Optional<String> text(String key, Object... arguments) {
        if (key.chars().anyMatch(letter -> letter <= ' ')) {
            return Optional.empty();
        }
        try {
            return Optional.of(owner.getTranslation(locale, key, arguments));
        } catch (NoSuchMessageException none) {
            return Optional.empty();
        }
    }
}

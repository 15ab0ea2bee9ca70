package vn.motcua.transfer.stage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.shared.Messages;

/** What is missing at the gate, in words. */
@Component
public class GoLiveText {

    private static final int NAMED = 5;

    private final Messages messages;

    GoLiveText(Messages messages) {
        this.messages = messages;
    }

    /** In Vietnamese, as it is kept: "Quầy có người chính: Quầy 01; Quầy 02. Lực lượng dự phòng: chưa có." */
    public String missing(GoLive gate) {
        return gate.missing().stream()
                .map(fact -> messages.text(Messages.VIETNAMESE, "golive." + fact.condition()) + ": "
                        + lacking(fact, Messages.VIETNAMESE) + ".")
                .collect(Collectors.joining(" "));
    }

    /** What lacks, by name; "none yet" where nothing is there at all. */
    public String lacking(GoLiveFact fact, Locale locale) {
        return fact.lacking().isEmpty() ? messages.text(locale, "golive.none") : named(fact.lacking(), locale);
    }

    /** The first few by name, and how many more. */
    public String named(List<String> names, Locale locale) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() <= NAMED ? first : messages.text(locale, "golive.and-more", first, names.size() - NAMED);
    }
}

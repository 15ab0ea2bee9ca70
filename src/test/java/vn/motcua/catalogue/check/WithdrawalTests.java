package vn.motcua.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.draft.SecondList;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** A procedure is withdrawn that a counter serves: said before anybody decides so, and no obstacle. */
@DatabaseTest
class WithdrawalTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final String APPROVER = "quang-nam-approver";
    private static final String SERVED = "Hộ tịch";

    @Autowired
    CatalogueService catalogues;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    FirstList first;

    @Autowired
    SecondList second;

    @Autowired
    CatalogueDecisions decisions;

    @Autowired
    ProvinceClock clock;

    @Autowired
    As as;

    private UUID draft;
    private List<EntryRow> entries = List.of();
    private LocalDate today;

    @BeforeEach
    void begin() {
        draft = as.person(ADMIN, () -> drafts.draft("Rút thủ tục", true));
        today = as.person(ADMIN, () -> clock.today());
        entries = as.person(ADMIN, () -> catalogues.entries(draft, new EntryFilter("", SERVED, null), 0, 3));
    }

    @AfterEach
    void giveUp() {
        as.person(ADMIN, () -> drafts.discard(draft));
    }

    @Test
    void whatIsLikeTheCatalogueInForceWithdrawsNothing() {
        assertThat(as.person(ADMIN, () -> catalogues.withdrawn(draft, today))).isEqualTo(Withdrawal.NONE);
    }

    @Test
    void countersAreNamedAndThePeopleThereCountedBeforeAndAfterTheRemoval() {
        EntryRow one = entries.getFirst();
        EntrySelection chosen = EntrySelection.of(Set.of(one.id()));
        Withdrawal before = as.person(ADMIN, () -> catalogues.served(draft, chosen, today));
        assertThat(before.procedures()).isOne();
        assertThat(before.examples()).containsExactly(one.code() + " " + one.name());
        assertThat(before.touches()).extracting(Touch::kind).startsWith(Touch.Kind.COUNTER, Touch.Kind.PERSON);
        assertThat(before.touches().getFirst().names()).isNotEmpty().allMatch(name -> name.startsWith("Quầy"));
        assertThat(before.touches().get(1).count()).isPositive();

        as.person(ADMIN, () -> first.remove(draft, chosen));
        assertThat(as.person(ADMIN, () -> catalogues.withdrawn(draft, today))).isEqualTo(before);
    }

    @Test
    void whoDecidesIsToldTheSame() {
        as.person(ADMIN, () -> {
            first.remove(draft, EntrySelection.of(Set.of(entries.getFirst().id())));
            drafts.submit(draft);
        });
        Withdrawal told = as.person(APPROVER, () -> catalogues.withdrawn(draft, today));
        assertThat(told.served()).isTrue();
        assertThat(told.procedures()).isOne();
        as.person(
                APPROVER, () -> decisions.sendBack(draft, catalogues.get(draft).version(), "Xem lại"));
    }

    @Test
    void itIsTheSameForWhatGoesToTheSecondList() {
        List<UUID> procedures = entries.stream().map(EntryRow::procedureId).toList();
        as.person(ADMIN, () -> second.exclude(draft, procedures, ExclusionReason.PRESENCE, ""));
        Withdrawal withdrawn = as.person(ADMIN, () -> catalogues.withdrawn(draft, today));
        assertThat(withdrawn.served()).isTrue();
        assertThat(withdrawn.procedures()).isEqualTo(procedures.size());
    }
}

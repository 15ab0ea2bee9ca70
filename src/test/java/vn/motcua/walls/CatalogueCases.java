package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.COUNTER_STAFF;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.draft.SecondList;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheets;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.procedure.intake.ImportedEntries;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;

/** The service methods around catalogues and supplements: what was approved is everybody's, a draft its writers'. */
final class CatalogueCases {

    /** Who stands at a counter reads what was approved, too. */
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF};

    /** See people and counters everywhere. */
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};

    private static final Role[] ALL_BUT_ADMIN = {APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF};
    /** May call, and see no draft of a supplement. */
    private static final Role[] NOT_OF_UNITS = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER, COUNTER_STAFF};

    private static final int MANY = 20_000;
    private static final EntryFilter ALL = EntryFilter.ALL;
    private static final Set<TransferTask> INTAKE = Set.of(TransferTask.INTAKE);

    private CatalogueCases() {}

    static List<Case> all() {
        return Stream.of(reading(), writing(), secondList(), deciding())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> reading() {
        return List.of(
                reads("CatalogueService.list", s -> service(s).list()).seenBy(READERS),
                reads("CatalogueService.get", s -> service(s).get(s.id("catalogue")))
                        .seenBy(READERS),
                reads("CatalogueService.get : a draft", s -> service(s).get(s.id("draft")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(ALL_BUT_ADMIN),
                reads(
                                "CatalogueService.get : a draft of a supplement",
                                s -> service(s).get(s.id("supplement")))
                        .blind(UNIT_OFFICER)
                        .never(NOT_OF_UNITS),
                reads("CatalogueService.open", s -> service(s).open(s.id("draft")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(ALL_BUT_ADMIN),
                reads("CatalogueService.inForce", s -> service(s).inForce(s.day()))
                        .seenBy(READERS),
                reads(
                                "CatalogueService.supplementInForce",
                                s -> service(s).supplementInForce(s.id("org_unit"), s.day()))
                        .seenBy(READERS),
                reads("CatalogueService.entries", s -> service(s).entries(s.id("catalogue"), ALL, 0, MANY))
                        .seenBy(READERS),
                reads("CatalogueService.entries : of a draft", s -> service(s).entries(s.id("draft"), ALL, 0, MANY))
                        .seenBy(PROVINCE_ADMIN)
                        .never(ALL_BUT_ADMIN),
                reads("CatalogueService.countEntries", s -> service(s).countEntries(s.id("catalogue"), ALL))
                        .seenBy(READERS),
                reads("CatalogueService.fields", s -> service(s).fields(s.id("catalogue")))
                        .seenBy(READERS),
                reads("CatalogueService.places", s -> service(s).places(s.day()))
                        .seenBy(READERS),
                reads("CatalogueService.exclusions", s -> service(s).exclusions(s.id("catalogue"), ALL, 0, MANY))
                        .seenBy(READERS),
                reads("CatalogueService.countExclusions", s -> service(s).countExclusions(s.id("catalogue"), ALL))
                        .seenBy(READERS),
                reads("CatalogueService.unlisted", s -> service(s).unlisted(s.id("unlisting"), ALL, 0, MANY))
                        .seenBy(READERS),
                reads("CatalogueService.countUnlisted", s -> service(s).countUnlisted(s.id("unlisting"), ALL))
                        .seenBy(READERS),
                reads("CatalogueService.openPoints", s -> service(s).openPoints(s.id("unlisting"), s.day()))
                        .seenBy(READERS),
                reads("CatalogueService.withdrawn", s -> told(() -> service(s).withdrawn(s.id("unlisting"), s.day())))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER)
                        .never(UNIT_OFFICER, COUNTER_STAFF),
                reads(
                                "CatalogueService.served",
                                s -> told(() -> service(s).served(s.id("catalogue"), EntrySelection.of(ALL), s.day())))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER)
                        .never(UNIT_OFFICER, COUNTER_STAFF),
                reads("CatalogueService.history", s -> service(s).history(s.id("catalogue"), 0, MANY))
                        .seenBy(READERS),
                reads(
                                "CatalogueSheets.inForce",
                                s -> s.the(CatalogueSheets.class).inForce(s.day()))
                        .seenBy(READERS),
                reads(
                                "VersionService.compare",
                                s -> s.the(VersionService.class).compare(s.id("unlisting"), s.id("catalogue")))
                        .seenBy(READERS),
                reads("VersionService.at", s -> s.the(VersionService.class).at(s.id("org_unit"), s.day()))
                        .seenBy(READERS));
    }

    private static List<Case> writing() {
        return List.of(
                adds("CatalogueDrafts.draft", s -> drafts(s).draft("Thử", false))
                        .seenBy(PROVINCE_ADMIN),
                adds(
                                "CatalogueDrafts.draftFrom",
                                s -> drafts(s)
                                        .draftFrom(
                                                "Thử",
                                                new ImportedEntries(
                                                        s.id("written-import"),
                                                        "list.csv",
                                                        List.of(new ImportedEntries.Entry(
                                                                s.id("procedure_id"), Plant.CODE, 3, "", null)))))
                        .seenBy(PROVINCE_ADMIN),
                changes("CatalogueDrafts.supplement", s -> drafts(s).supplement(s.id("org_unit"), "Thử", false))
                        .blind(UNIT_OFFICER),
                changes("CatalogueDrafts.discard", s -> done(() -> drafts(s).discard(s.id("draft"))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "CatalogueDrafts.discard : a supplement",
                                s -> done(() -> drafts(s).discard(s.id("supplement"))))
                        .blind(UNIT_OFFICER)
                        .never(PROVINCE_ADMIN),
                changes(
                                "FirstList.add",
                                s -> first(s).add(
                                                s.id("draft"),
                                                Set.of(s.id("procedure_id")),
                                                INTAKE,
                                                ServiceForm.RECEIVE))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "FirstList.addMatching",
                                s -> first(s).addMatching(s.id("draft"), ALL, INTAKE, ServiceForm.RECEIVE))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "FirstList.change",
                                s -> done(() -> first(s).change(
                                                s.id("draft"),
                                                s.id("draft-entry"),
                                                EntryTerms.of(Set.of(TransferTask.GUIDANCE), ServiceForm.BOTH))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "FirstList.place",
                                s -> done(() -> first(s).place(
                                                s.id("draft"),
                                                s.id("draft-entry"),
                                                List.of(new EntryPlace(EntryPlace.Kind.UNIT, s.id("org_unit"), "")))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "FirstList.changeAll",
                                s -> first(s).changeAll(
                                                s.id("draft"),
                                                EntrySelection.of(ALL),
                                                new EntryChange(
                                                        Set.of(TransferTask.AUXILIARY), Set.of(), null, null, null)))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "FirstList.remove",
                                s -> first(s).remove(s.id("draft"), EntrySelection.of(Set.of(s.id("draft-entry")))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes("CatalogueDrafts.submit", s -> done(() -> drafts(s).submit(s.id("draft"))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER));
    }

    private static List<Case> secondList() {
        return List.of(
                changes(
                                "SecondList.exclude",
                                s -> second(s)
                                        .exclude(
                                                s.id("draft"),
                                                Set.of(s.id("procedure_id")),
                                                ExclusionReason.PRESENCE,
                                                ""))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "SecondList.excludeMatching",
                                s -> second(s).excludeMatching(s.id("draft"), ALL, ExclusionReason.TIME_LIMIT, ""))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes("SecondList.propose", s -> second(s).propose(s.id("draft")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "SecondList.confirm",
                                s -> second(s)
                                        .confirm(s.id("sorting"), EntrySelection.of(Set.of(s.id("sorting-exclusion")))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "SecondList.remove",
                                s -> second(s)
                                        .remove(s.id("sorting"), EntrySelection.of(Set.of(s.id("sorting-exclusion")))))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER));
    }

    private static List<Case> deciding() {
        return List.of(
                changes(
                                "CatalogueDecisions.sendBack",
                                s -> done(() ->
                                        decisions(s).sendBack(s.id("submitted"), versionOf(s, "submitted"), "Thử")))
                        .seenBy(APPROVER)
                        .never(UNIT_OFFICER),
                changes(
                                "CatalogueDecisions.sendBack : a supplement",
                                s -> done(() -> decisions(s).sendBack(s.id("waiting"), versionOf(s, "waiting"), "Thử")))
                        .seenBy(APPROVER)
                        .blind(UNIT_OFFICER),
                changes("CatalogueDecisions.approve", s -> approve(s, "submitted"))
                        .seenBy(APPROVER)
                        .never(UNIT_OFFICER),
                changes("CatalogueDecisions.approve : what one submitted oneself", s -> approve(s, "own"))
                        .never(APPROVER, UNIT_OFFICER));
    }

    /** Whom a withdrawal touches; that there is an approved version is no secret from those whom it tells nothing. */
    private static List<Touch> told(Supplier<Withdrawal> withdrawal) {
        try {
            return withdrawal.get().touches();
        } catch (PortalException none) {
            return List.of();
        }
    }

    private static CatalogueService service(Scene s) {
        return s.the(CatalogueService.class);
    }

    private static CatalogueDrafts drafts(Scene s) {
        return s.the(CatalogueDrafts.class);
    }

    private static FirstList first(Scene s) {
        return s.the(FirstList.class);
    }

    private static SecondList second(Scene s) {
        return s.the(SecondList.class);
    }

    private static CatalogueDecisions decisions(Scene s) {
        return s.the(CatalogueDecisions.class);
    }

    private static Object done(Runnable act) {
        act.run();
        return "done";
    }

    private static int versionOf(Scene s, String name) {
        return s.the(Plant.class).version(name);
    }

    private static Object approve(Scene s, String name) {
        return done(() ->
                decisions(s).approve(s.id(name), versionOf(s, name), Approval.of("7772/QĐ-UBND", s.day(), s.day())));
    }
}

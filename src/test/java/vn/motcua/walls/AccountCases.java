package vn.motcua.walls;

import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountService;
import vn.motcua.account.drift.DriftKind;
import vn.motcua.account.drift.DriftLine;
import vn.motcua.account.drift.DriftService;
import vn.motcua.orgunit.ChargeService;

/** The service methods around accounts and charges. The post's manager asks, the province's office decides. */
final class AccountCases {

    private static final int MANY = 20_000;

    private AccountCases() {}

    static List<Case> all() {
        return List.of(
                constant("AccountService.canBeMade", s -> accounts(s).canBeMade())
                        .seenBy(PROVINCE_ADMIN, POST_MANAGER),
                reads("AccountService.list", s -> accounts(s).list(AccountFilter.ALL, 0, MANY))
                        .seenBy(PROVINCE_ADMIN),
                reads("AccountService.count", s -> accounts(s).count(AccountFilter.ALL))
                        .seenBy(PROVINCE_ADMIN),
                reads("AccountService.get", s -> accounts(s).get(s.id("counter_account")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                reads("AccountService.ofEmployee", s -> accounts(s).ofEmployee(s.id("employee")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                reads("AccountService.proposedName", s -> accounts(s).proposedName(s.id("free")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes("AccountService.request", s -> accounts(s).request(s.id("free"), "thu@motcua.example", ""))
                        .blind(POST_MANAGER),
                changes("AccountService.grant", s -> accounts(s).grant(s.id("requested"), version(s, "requested")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "AccountService.grant : what one asked for oneself",
                                s -> accounts(s).grant(s.id("own-request"), version(s, "own-request")))
                        .never(PROVINCE_ADMIN),
                changes(
                                "AccountService.refuse",
                                s -> accounts(s).refuse(s.id("requested"), "Thử", version(s, "requested")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "AccountService.end",
                                s -> accounts(s).end(s.id("counter_account"), "Thử", version(s, "counter_account")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes(
                                "AccountService.mailAgain",
                                s -> accounts(s).mailAgain(s.id("counter_account"), version(s, "counter_account")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes("AccountService.tryAgain", s -> accounts(s).tryAgain(s.id("granted"), version(s, "granted")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes(
                                "AccountService.mend",
                                s -> accounts(s).mend(s.id("counter_account"), version(s, "counter_account")))
                        .seenBy(PROVINCE_ADMIN),
                // What the sign-in server knows of the province's own people
                reads("DriftService.differences", s -> drift(s).differences()).seenBy(PROVINCE_ADMIN),
                reads("DriftService.members", s -> drift(s).members()).seenBy(PROVINCE_ADMIN),
                changes(
                                "DriftService.mend",
                                s -> mend(
                                        s,
                                        DriftKind.SHUT_THERE,
                                        s.id("counter_account"),
                                        version(s, "counter_account")))
                        .seenBy(PROVINCE_ADMIN),
                changes("DriftService.mend : a member without an account", s -> mend(s, DriftKind.UNKNOWN, null, 0))
                        .seenBy(PROVINCE_ADMIN),
                changes("DriftService.mend : a member's further roles", s -> mend(s, DriftKind.EXTRA_ROLES, null, 0))
                        .seenBy(PROVINCE_ADMIN),
                // Who is in charge of what
                reads("ChargeService.list", s -> charges(s).list()).seenBy(PROVINCE_ADMIN),
                reads("ChargeService.units", s -> charges(s).units()).seenBy(PROVINCE_ADMIN),
                reads("ChargeService.postOffices", s -> charges(s).postOffices())
                        .seenBy(PROVINCE_ADMIN),
                changes("ChargeService.assign", s -> assign(s, Set.of(s.id("org_unit")), Set.of(s.id("post_office"))))
                        .seenBy(PROVINCE_ADMIN),
                adds("ChargeService.assign : of nothing", s -> assign(s, Set.of(), Set.of()))
                        .seenBy(PROVINCE_ADMIN));
    }

    private static AccountService accounts(Scene s) {
        return s.the(AccountService.class);
    }

    private static DriftService drift(Scene s) {
        return s.the(DriftService.class);
    }

    private static ChargeService charges(Scene s) {
        return s.the(ChargeService.class);
    }

    private static int version(Scene s, String name) {
        return s.the(Plant.class).version(name);
    }

    private static Object mend(Scene s, DriftKind kind, @Nullable UUID account, int version) {
        drift(s).mend(new DriftLine(
                kind, s.word(), s.word(), List.of(), account, version, account == null ? PlantedDirectory.KEY : null));
        return "mended";
    }

    private static Object assign(Scene s, Set<UUID> units, Set<UUID> offices) {
        charges(s).assign("nguoi.thu", units, offices);
        return "assigned";
    }
}

package vn.motcua.account.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountState;
import vn.motcua.account.directory.Member;

/**
 * Lays the portal's accounts beside the members of the organisation. The portal is master of the counter staff's
 * accounts and of who is in charge of what; passwords and officials' accounts are the sign-in server's.
 */
final class Drift {

    private final LocalDate today;
    private final Map<UUID, Member> byEmployee;
    private final Map<String, Member> byName;
    private final Set<String> known = new HashSet<>();
    private final List<DriftLine> lines = new ArrayList<>();

    private Drift(List<Member> members, LocalDate today) {
        this.today = today;
        this.byEmployee = members.stream()
                .filter(member -> member.employeeId() != null)
                .collect(Collectors.toMap(Member::employeeId, Function.identity(), (one, other) -> one));
        this.byName = members.stream().collect(Collectors.toMap(Member::username, Function.identity()));
    }

    /** @param inCharge user names that are in charge of something */
    static List<DriftLine> between(
            List<AccountRow> accounts, List<Member> members, Collection<String> inCharge, LocalDate today) {
        Drift drift = new Drift(members, today);
        accounts.forEach(drift::look);
        members.stream()
                .filter(member -> member.counterStaff() && member.enabled() && !drift.known.contains(member.id()))
                .forEach(drift::unknown);
        inCharge.stream().filter(name -> !drift.byName.containsKey(name)).forEach(drift::nobody);
        drift.lines.sort(Comparator.comparing(DriftLine::kind).thenComparing(DriftLine::username));
        return List.copyOf(drift.lines);
    }

    private void look(AccountRow account) {
        Optional<Member> found = Optional.ofNullable(byEmployee.get(account.employeeId()))
                .or(() -> Optional.ofNullable(byName.get(account.username()))
                        .filter(member -> member.employeeId() == null));
        found.ifPresent(member -> known.add(member.id()));
        Member member = found.orElse(null);
        boolean openThere = member != null && member.enabled();
        if (!account.employedOn(today)) {
            if (openThere || account.state().open()) {
                add(DriftKind.LEFT, account, member, List.of());
            }
        } else if (account.state() == AccountState.GRANTED) {
            String problem = account.problem();
            if (problem != null) {
                add(DriftKind.WAITING, account, member, List.of(problem));
            }
        } else if (account.state().open()) {
            lookOpen(account, member);
        } else if (openThere) {
            add(DriftKind.OPEN_THERE, account, member, List.of());
        }
    }

    private void lookOpen(AccountRow account, @Nullable Member member) {
        if (member == null) {
            add(DriftKind.MISSING, account, null, List.of());
        } else if (!member.enabled()) {
            add(DriftKind.SHUT_THERE, account, member, List.of());
        } else if (!member.counterStaff()) {
            add(DriftKind.NO_ROLE, account, member, List.of());
        } else if (member.roles().size() > 1) {
            add(DriftKind.EXTRA_ROLES, account, member, others(member));
        }
    }

    private static List<String> others(Member member) {
        return member.roles().stream()
                .filter(role -> !Member.COUNTER_STAFF.equals(role))
                .sorted()
                .toList();
    }

    private void add(DriftKind kind, AccountRow account, @Nullable Member member, List<String> details) {
        lines.add(new DriftLine(
                kind,
                member == null ? account.username() : member.username(),
                account.employeeName(),
                details,
                account.id(),
                account.version(),
                member == null ? null : member.id()));
    }

    private void unknown(Member member) {
        lines.add(new DriftLine(
                DriftKind.UNKNOWN, member.username(), member.name(), others(member), null, 0, member.id()));
    }

    private void nobody(String username) {
        lines.add(new DriftLine(DriftKind.SCOPE_OF_NOBODY, username, "", List.of(), null, 0, null));
    }
}

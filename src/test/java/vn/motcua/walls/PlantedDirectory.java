package vn.motcua.walls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import vn.motcua.account.directory.Directory;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.MadeAccount;
import vn.motcua.account.directory.Member;
import vn.motcua.account.directory.NewAccount;
import vn.motcua.tenancy.Province;

/**
 * Stands in for the sign-in server: the planted province has a marked member while its rows stand, every other one has
 * nobody. Of the walls alone: found by its name, not by a scan. Like the real one it does nothing to somebody who is not of the province that it was asked for.
 */
@Primary
class PlantedDirectory implements Directory {

    /** Of the marked member. */
    static final String KEY = "member-" + Plant.WORD;

    private final Plant plant;
    private final Map<UUID, Set<String>> made = new ConcurrentHashMap<>();

    PlantedDirectory(Plant plant) {
        this.plant = plant;
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public List<Member> members(Province province) {
        return province.slug().equals(Plant.SLUG) && !plant.tables().isEmpty()
                ? List.of(new Member(KEY, Plant.WORD + "-member", Plant.WORD, true, null, Set.of(Member.COUNTER_STAFF)))
                : List.of();
    }

    @Override
    public void disableMember(Province province, String memberId) {
        require(province, memberId);
    }

    @Override
    public void leaveOnlyCounterRole(Province province, String memberId) {
        require(province, memberId);
    }

    private void require(Province province, String memberId) {
        if (members(province).stream().noneMatch(member -> member.id().equals(memberId))) {
            throw new DirectoryProblem(DirectoryProblem.Reason.GONE);
        }
    }

    /** Which province an employee's account was asked for, by the employee's key; for all that were. */
    Map<UUID, Set<String>> made() {
        return made;
    }

    @Override
    public MadeAccount make(Province province, NewAccount wanted) {
        made.computeIfAbsent(wanted.employeeId(), key -> ConcurrentHashMap.newKeySet())
                .add(province.slug());
        return new MadeAccount(wanted.employeeId().toString(), wanted.username());
    }

    @Override
    public void sendPasswordMail(Province province, UUID employeeId) {}

    @Override
    public void disable(Province province, UUID employeeId) {}

    @Override
    public void ensureOrganisation(Province province, boolean open) {}
}

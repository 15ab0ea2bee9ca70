package vn.motcua.account.directory;

import java.util.List;
import java.util.UUID;
import vn.motcua.tenancy.Province;

/** Where there is no sign-in server to go to: what was granted waits, and the screens say why. */
class NoDirectory implements Directory {

    @Override
    public boolean present() {
        return false;
    }

    @Override
    public MadeAccount make(Province province, NewAccount wanted) {
        throw absent();
    }

    @Override
    public void sendPasswordMail(Province province, UUID employeeId) {
        throw absent();
    }

    @Override
    public void disable(Province province, UUID employeeId) {
        throw absent();
    }

    @Override
    public void disableMember(Province province, String memberId) {
        throw absent();
    }

    @Override
    public void leaveOnlyCounterRole(Province province, String memberId) {
        throw absent();
    }

    @Override
    public List<Member> members(Province province) {
        throw absent();
    }

    @Override
    public void ensureOrganisation(Province province, boolean open) {
        throw absent();
    }

    private static DirectoryProblem absent() {
        return new DirectoryProblem(DirectoryProblem.Reason.ABSENT);
    }
}

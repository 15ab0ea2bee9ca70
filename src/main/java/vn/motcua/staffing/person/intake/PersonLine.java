package vn.motcua.staffing.person.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.FieldChange;
import vn.motcua.importing.Fault;

/**
 * One employee of a list.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param id of the employee in the portal; null for one who is new
 * @param changes what would become otherwise; personal data masked
 */
public record PersonLine(
        PersonVerdict verdict,
        int row,
        @Nullable UUID id,
        String code,
        String name,
        List<FieldChange> changes,
        List<Fault> faults) {

    /** What stands for this line in the digest of the whole. */
    String mark() {
        return String.join("|", verdict.name(), String.valueOf(row), code, name, changes.toString(), faults.toString());
    }
}

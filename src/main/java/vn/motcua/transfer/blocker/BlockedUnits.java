package vn.motcua.transfer.blocker;

/** For statements of this module that list units. */
public final class BlockedUnits {

    /**
     * Units with unsolved blockers as of the day {@code :asOf}, to be joined. Columns: unit_id, and how many blockers are
     * unsolved and, of these, overdue.
     */
    public static final String AT = """
            (select k.unit_id, count(*) as unsolved, count(case when ks.due_on < :asOf then 1 end) as overdue
             from blocker k join blocker_step ks on ks.blocker_id = k.id and ks.position = (
                 select max(kl.position) from blocker_step kl where kl.blocker_id = k.id and kl.happened_on <= :asOf)
             where ks.act <> 'CLOSED'
             group by k.unit_id)
            """;

    private BlockedUnits() {}
}

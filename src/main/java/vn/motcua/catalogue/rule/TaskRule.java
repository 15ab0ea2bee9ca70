package vn.motcua.catalogue.rule;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the seven tasks make sense together, and with what goes through the post. Guidance and auxiliary services
 * stand on their own; everything else belongs to taking a dossier in or to handing a result out.
 */
public final class TaskRule {

    /** What does not fit. */
    public enum Problem {
        /** Nothing is handed over. */
        NO_TASK,
        /** Dossiers are received by post, but nobody takes them in. */
        RECEIVES_WITHOUT_INTAKE,
        /** Taken in, although only results go through the post. */
        INTAKE_WITHOUT_RECEIVING,
        /** Results are returned by post, but nobody hands them out. */
        RETURNS_WITHOUT_RESULT,
        /** Handed out, although dossiers only are received. */
        RESULT_WITHOUT_RETURNING,
        /** Fees are collected by whoever neither takes in nor hands out. */
        FEE_ALONE,
        /** Dossiers are digitised or forwarded by whoever neither takes in nor hands out. */
        HANDLING_ALONE
    }

    private TaskRule() {}

    /** All that does not fit; empty when tasks and form make sense together. */
    public static Set<Problem> problems(Set<TransferTask> tasks, ServiceForm form) {
        if (tasks.isEmpty()) {
            return EnumSet.of(Problem.NO_TASK);
        }
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        boolean intake = tasks.contains(TransferTask.INTAKE);
        boolean result = tasks.contains(TransferTask.RESULT_RETURN);
        if (form != ServiceForm.RETURN && !intake) {
            problems.add(Problem.RECEIVES_WITHOUT_INTAKE);
        }
        if (form == ServiceForm.RETURN && intake) {
            problems.add(Problem.INTAKE_WITHOUT_RECEIVING);
        }
        if (form != ServiceForm.RECEIVE && !result) {
            problems.add(Problem.RETURNS_WITHOUT_RESULT);
        }
        if (form == ServiceForm.RECEIVE && result) {
            problems.add(Problem.RESULT_WITHOUT_RETURNING);
        }
        if (!intake && !result) {
            if (tasks.contains(TransferTask.FEE_COLLECTION)) {
                problems.add(Problem.FEE_ALONE);
            }
            if (tasks.contains(TransferTask.DIGITISATION) || tasks.contains(TransferTask.FORWARDING)) {
                problems.add(Problem.HANDLING_ALONE);
            }
        }
        return problems;
    }
}

package vn.motcua.catalogue.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The seven kinds of work that are handed over, in the order of the official form. */
public enum TransferTask {
    /** Hướng dẫn, hỗ trợ. */
    GUIDANCE,
    /** Tiếp nhận hồ sơ. */
    INTAKE,
    /** Thu phí, lệ phí; some sources count it as part of intake. */
    FEE_COLLECTION,
    /** Số hóa hồ sơ, kết quả. */
    DIGITISATION,
    /** Luân chuyển hồ sơ. */
    FORWARDING,
    /** Nhận, trả kết quả. */
    RESULT_RETURN,
    /** Dịch vụ phụ trợ: photo, scan. */
    AUXILIARY;

    /** What is handed over unless somebody says otherwise. */
    public static final Set<TransferTask> USUAL =
            Set.copyOf(EnumSet.of(GUIDANCE, INTAKE, FEE_COLLECTION, FORWARDING, RESULT_RETURN));

    /** As a column holds them. */
    public static int bits(Collection<TransferTask> tasks) {
        return tasks.stream().mapToInt(task -> 1 << task.ordinal()).reduce(0, (one, other) -> one | other);
    }

    /** @param bits as a column holds them: 1 for the first task, 2 for the second, 4 for the third … */
    public static Set<TransferTask> of(int bits) {
        Set<TransferTask> tasks = EnumSet.noneOf(TransferTask.class);
        for (TransferTask task : values()) {
            if ((bits & (1 << task.ordinal())) != 0) {
                tasks.add(task);
            }
        }
        return tasks;
    }
}

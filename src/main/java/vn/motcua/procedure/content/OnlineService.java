package vn.motcua.procedure.content;

/** How much of a procedure can be done online; before 2022 in levels, of which 1 and 2 were information only. */
public enum OnlineService {
    /** Toàn trình. */
    FULL,
    /** Một phần. */
    PARTIAL,
    /** Chỉ cung cấp thông tin. */
    INFORMATION,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4
}

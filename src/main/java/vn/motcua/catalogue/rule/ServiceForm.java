package vn.motcua.catalogue.rule;

/** What of a procedure goes through the post (QĐ 45/2016/QĐ-TTg, art. 5). */
public enum ServiceForm {
    /** Chỉ tiếp nhận hồ sơ. */
    RECEIVE,
    /** Chỉ trả kết quả. */
    RETURN,
    /** Hai chiều: tiếp nhận và trả kết quả. */
    BOTH
}

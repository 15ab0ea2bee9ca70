package vn.motcua.orgunit;

/** What a place of the post is. */
public enum PostOfficeKind {
    /** Bưu cục. */
    POST_OFFICE,
    /** Điểm Bưu điện – Văn hóa xã. */
    CULTURE_POINT,
    /** Bưu cục hành chính công, at the province's own one-stop centre. */
    ADMIN_POST
}

package vn.motcua.orgunit.point;

/** What a one-stop point must have, counted in pieces (NĐ 61/2018/NĐ-CP, art. 13). */
public enum EquipmentItem {
    /** Quầy giao dịch, one for each field or group of fields. */
    COUNTERS(true),
    /** Ghế ngồi cho người dân. */
    SEATS(true),
    /** Bàn để viết. */
    WRITING_DESKS(true),
    COMPUTERS(true),
    /** Camera, linked to the authority above; only those that are linked count. */
    CAMERA(false),
    /** Máy lấy số xếp hàng. */
    QUEUE_MACHINE(false),
    /** Màn hình cảm ứng tra cứu. */
    TOUCH_SCREEN(false);

    private final boolean always;

    EquipmentItem(boolean always) {
        this.always = always;
    }

    /** Whether no point can do without. */
    public boolean always() {
        return always;
    }
}

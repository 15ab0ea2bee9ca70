package vn.motcua.procedure.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.SearchKey;

/** What a column of a list may hold, and the headers under which lists are known to hold it. */
public enum ImportColumn {
    CODE(null, "ma so", "ma tthc", "ma thu tuc", "ma thu tuc hanh chinh", "ma so tthc", "ma so thu tuc"),
    NAME(
            ProcedureField.NAME,
            "ten",
            "ten tthc",
            "ten thu tuc",
            "ten thu tuc hanh chinh",
            "thu tuc hanh chinh",
            "noi dung thu tuc"),
    ISSUING_AGENCY(ProcedureField.ISSUING_AGENCY, "co quan ban hanh"),
    EXECUTING_AGENCIES(ProcedureField.EXECUTING_AGENCIES, "co quan thuc hien", "don vi thuc hien"),
    FIELD(ProcedureField.FIELD, "linh vuc", "ten linh vuc"),
    LEVELS(ProcedureField.LEVELS, "cap", "cap thuc hien", "cap giai quyet", "cap hanh chinh"),
    APPLICANTS(ProcedureField.APPLICANTS, "doi tuong thuc hien", "doi tuong"),
    ONLINE_SERVICE(
            ProcedureField.ONLINE_SERVICE,
            "muc do dvc",
            "muc do",
            "muc do dich vu cong",
            "dich vu cong truc tuyen",
            "muc do dvctt",
            "muc do cung cap dich vu cong truc tuyen",
            "dvc truc tuyen"),
    TIME_LIMIT(ProcedureField.TIME_LIMIT, "thoi han", "thoi han giai quyet", "thoi gian giai quyet"),
    FEE(ProcedureField.FEE, "phi", "le phi", "phi le phi", "phi, le phi", "phi va le phi"),
    CHANNELS(ProcedureField.CHANNELS, "hinh thuc nop", "cach thuc thuc hien", "hinh thuc nop ho so"),
    PRESENCE(ProcedureField.PRESENCE, "cong dan phai co mat", "phai co mat", "co mat truc tiep", "yeu cau co mat"),
    LEGAL_BASIS(ProcedureField.LEGAL_BASIS, "can cu phap ly", "van ban quy dinh"),
    STATUS(ProcedureField.STATUS, "trang thai", "tinh trang"),
    REPLACED_BY(ProcedureField.REPLACED_BY, "thay the boi", "tthc thay the"),
    SUPPORT_PLACE(ProcedureField.SUPPORT_PLACE, "noi ho tro", "dia diem ho tro", "noi huong dan"),
    RECEPTION_PLACE(ProcedureField.RECEPTION_PLACE, "noi tiep nhan", "dia diem tiep nhan", "noi tiep nhan ho so"),
    DECIDING_AGENCY(
            ProcedureField.DECIDING_AGENCY, "co quan co tham quyen", "co quan quyet dinh", "tham quyen giai quyet"),
    GUIDANCE(null, "huong dan", "huong dan ho so", "huong dan, ho tro", "ho tro, huong dan"),
    INTAKE(null, "tiep nhan", "tiep nhan ho so"),
    FEE_COLLECTION(null, "thu phi", "thu phi, le phi", "thu phi le phi", "thu le phi", "thu ho phi, le phi"),
    DIGITISATION(null, "so hoa", "so hoa ho so"),
    FORWARDING(null, "chuyen ho so", "luan chuyen ho so", "chuyen tiep ho so", "van chuyen ho so"),
    RESULT_RETURN(null, "tra ket qua", "tra kq", "tra ket qua ho so"),
    AUXILIARY(null, "ho tro khac", "cong viec khac", "nhiem vu khac", "phu tro", "khac"),
    PLACE(null, "dia diem", "dia diem thuc hien", "noi thuc hien", "dia diem chuyen giao"),
    START(null, "thoi diem chuyen giao", "thoi diem", "ngay chuyen giao", "thoi gian chuyen giao"),
    NUMBER(null, "stt", "tt", "so tt", "so thu tu"),
    /** Also where the portal itself wrote what was wrong. */
    IGNORED(null, "loi", "ghi chu");

    /** The seven ticks, in the order of the official form: the first is bit 1. */
    static final List<ImportColumn> TASKS =
            List.of(GUIDANCE, INTAKE, FEE_COLLECTION, DIGITISATION, FORWARDING, RESULT_RETURN, AUXILIARY);

    static final int CODE_LENGTH = 60;
    static final int PLACE_LENGTH = 500;

    private final @Nullable ProcedureField field;
    private final List<String> headers;

    ImportColumn(@Nullable ProcedureField field, String... headers) {
        this.field = field;
        this.headers = List.of(headers);
    }

    /** The field of a procedure that it states, if any. */
    public Optional<ProcedureField> field() {
        return Optional.ofNullable(field);
    }

    boolean isTask() {
        return TASKS.contains(this);
    }

    /** A header without case, marks and other punctuation than commas. */
    static String key(String header) {
        return SearchKey.of(header.replaceAll("\\([^)]*\\)", " ").replaceAll("[/–-]", ", "))
                .replaceAll("[^a-z0-9, ]", "")
                .replaceAll("\\s*,\\s*", ", ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\d, ]+|[, ]+$", "");
    }

    /** The column that a header is known for. */
    static Optional<ImportColumn> headedBy(String key) {
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(key))
                .findFirst();
    }
}

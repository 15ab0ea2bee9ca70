package vn.motcua.orgunit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.files.CsvRow;

/** Keys by the codes that a province's files use; within one file a code stands once. */
public final class Codes {

    private final String what;
    private final Map<String, UUID> keys = new HashMap<>();

    /** @param what is looked up, as complaints name it: "đơn vị" */
    Codes(String what) {
        this.what = what;
    }

    /** A new key for the code in column {@code code}. */
    UUID add(CsvRow row) {
        String code = row.required("code");
        UUID id = Ids.next();
        if (keys.putIfAbsent(code, id) != null) {
            throw row.fault("mã " + what + " \"" + code + "\" đã có ở dòng trước");
        }
        return id;
    }

    void put(String code, UUID id) {
        keys.put(code, id);
    }

    Collection<UUID> all() {
        return keys.values();
    }

    String what() {
        return what;
    }

    Optional<UUID> find(String code) {
        return Optional.ofNullable(keys.get(code));
    }

    /**
     * The bytes of the key for the code in a column.
     *
     * @throws vn.motcua.tenancy.TenantFault when the cell is empty or nothing has that code
     */
    public byte[] required(CsvRow row, String column) {
        return bytes(row, column, row.required(column));
    }

    /** As {@link #required}, but null where the cell is empty. */
    public byte @Nullable [] optional(CsvRow row, String column) {
        String code = row.text(column);
        return code.isEmpty() ? null : bytes(row, column, code);
    }

    private byte[] bytes(CsvRow row, String column, String code) {
        return find(code)
                .map(Ids::bytes)
                .orElseThrow(() -> row.fault("cột \"" + column + "\": không có " + what + " mã \"" + code + "\""));
    }
}

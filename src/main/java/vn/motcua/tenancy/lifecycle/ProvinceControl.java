package vn.motcua.tenancy.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.control.ErrorTable;
import vn.motcua.tenancy.control.OperatorAct;
import vn.motcua.tenancy.control.ProvinceRecord;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.control.RecentErrors;

/**
 * What an operator does to provinces as wholes. Guards nobody: the module {@code platform}, which alone uses it, asks
 * who is there.
 */
@Component
@NamedInterface("operator")
public class ProvinceControl {

    private static final int REASON_LENGTH = 500;
    private static final int ACTS = 50;

    private final KnownProvinces provinces;
    private final ProvinceTable table;
    private final ProvinceWatch watch;
    private final ProvinceOpening opening;
    private final ErrorTable errors;
    private final SchemaSize size;

    ProvinceControl(
            KnownProvinces provinces,
            ProvinceTable table,
            ProvinceWatch watch,
            ProvinceOpening opening,
            ErrorTable errors,
            SchemaSize size) {
        this.provinces = provinces;
        this.table = table;
        this.watch = watch;
        this.opening = opening;
        this.errors = errors;
        this.size = size;
    }

    /**
     * Shuts a province for people, jobs and scripts, on this node at once and on the others within two seconds.
     *
     * @param reason for other operators; 1 to 500 characters
     */
    public void disable(String slug, String reason, String by) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw PortalException.invalid("tenancy.disable.reason", REASON_LENGTH);
        }
        known(slug);
        if (!table.disable(slug, by, why)) {
            throw PortalException.conflict("tenancy.disable.already");
        }
        table.record(by, "disable", slug, why);
        watch.look();
    }

    public void enable(String slug, String by) {
        known(slug);
        if (!table.enable(slug)) {
            throw PortalException.conflict("tenancy.enable.already");
        }
        table.record(by, "enable", slug, "");
        watch.look();
    }

    /**
     * Opens provinces whose folders were added or mended since the start; touches no other.
     *
     * @return slugs of those that are up now
     */
    public synchronized List<String> acceptNew(String by) {
        List<String> found = provinces.readNew();
        List<Province> fresh = provinces.readable().stream()
                .filter(province -> found.contains(province.slug()))
                .toList();
        fresh.forEach(opening::enlist);
        opening.openAll(fresh);
        List<String> up =
                found.stream().filter(slug -> provinces.find(slug).isPresent()).toList();
        up.forEach(slug -> table.record(by, "accept", slug, ""));
        return up;
    }

    /** What the control schema keeps, by slug. */
    public Map<String, ProvinceRecord> kept() {
        return table.all().stream().collect(Collectors.toMap(ProvinceRecord::slug, Function.identity()));
    }

    /** The last things that operators did, newest first. */
    public List<OperatorAct> acts() {
        return table.acts(ACTS);
    }

    /** Unexpected errors of the last 24 hours, by slug. */
    public Map<String, RecentErrors> errors() {
        return errors.recent();
    }

    /** Bytes that a province's tables and indexes take, as its database reckons. */
    public long size(Province province) {
        return size.bytes(province);
    }

    private void known(String slug) {
        if (table.find(slug).isEmpty()) {
            throw PortalException.notFound();
        }
    }
}

package vn.motcua.orgunit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.index.UnitIndexes;
import vn.motcua.orgunit.index.UnitStamps;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Units, post offices and one-stop points of an empty province. */
@Component
class UnitsFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;
    private final ChargesFirstLoad charges;
    private final UnitStamps stamps;

    UnitsFirstLoad(JdbcTemplate jdbc, ChargesFirstLoad charges, UnitStamps stamps) {
        this.jdbc = jdbc;
        this.charges = charges;
        this.stamps = stamps;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load(TenantFiles files) {
        Codes units = units(files.rows("units.csv"));
        Codes postOffices = postOffices(files.rows("post-offices.csv"), units);
        oneStopPoints(files.rows("one-stop-points.csv"), units, postOffices);
        stamps.changed(UnitIndexes.UNITS);
        charges.load(files.province(), units, postOffices);
    }

    private Codes units(List<CsvRow> rows) {
        Codes codes = new Codes(UnitCodes.WHAT);
        List<UUID> ids = rows.stream().map(codes::add).toList();
        // Parents first: the database checks each row as it comes in.
        List<Object[]> waiting = new ArrayList<>();
        List<Object[]> above = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            CsvRow row = rows.get(i);
            Optional<String> parent = row.optional("parent_code");
            UnitKind kind = row.oneOf(UnitKind.class, "kind");
            if (parent.isPresent() && kind != UnitKind.COMMUNE) {
                throw row.fault("cột \"parent_code\": chỉ đơn vị cấp xã mới có đơn vị cấp trên");
            }
            (parent.isPresent() ? waiting : above).add(unit(row, ids.get(i), kind, codes));
        }
        above.addAll(waiting);
        jdbc.batchUpdate("""
                insert into org_unit
                    (id, code, kind, name, search_key, parent_id, valid_from, valid_to, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, above);
        jdbc.batchUpdate("""
                insert into unit_state (id, unit_id, code, name, search_key, parent_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, above.stream().map(UnitsFirstLoad::firstState).toList());
        return codes;
    }

    private static Object[] unit(CsvRow row, UUID id, UnitKind kind, Codes codes) {
        String code = row.required("code");
        String name = row.required("name");
        return new Object[] {
            Ids.bytes(id),
            code,
            kind.name(),
            name,
            SearchKey.of(name + " " + code),
            codes.optional(row, "parent_code"),
            row.day("valid_from"),
            row.dayOrNull("valid_to")
        };
    }

    /** The only state that a unit of the file has: its row without the kind. */
    private static Object[] firstState(Object[] unit) {
        return new Object[] {Ids.bytes(Ids.next()), unit[0], unit[1], unit[3], unit[4], unit[5], unit[6], unit[7]};
    }

    private Codes postOffices(List<CsvRow> rows, Codes units) {
        Codes codes = new Codes("bưu cục");
        jdbc.batchUpdate(
                """
                insert into post_office
                    (id, code, name, kind, unit_id, address, public_service, valid_from, valid_to, search_key, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            Ids.bytes(codes.add(row)),
                            row.required("code"),
                            row.required("name"),
                            row.oneOf(PostOfficeKind.class, "kind").name(),
                            units.optional(row, "unit_code"),
                            row.text("address"),
                            row.flag("public_service"),
                            row.day("valid_from"),
                            row.dayOrNull("valid_to"),
                            SearchKey.of(row.required("name") + " " + row.required("code"))
                        })
                        .toList());
        return codes;
    }

    private void oneStopPoints(List<CsvRow> rows, Codes units, Codes postOffices) {
        Codes codes = new Codes("bộ phận một cửa");
        jdbc.batchUpdate(
                """
                insert into one_stop_point
                    (id, code, name, unit_id, post_office_id, premises, address, valid_from, valid_to, search_key, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            Ids.bytes(codes.add(row)),
                            row.required("code"),
                            row.required("name"),
                            units.optional(row, "unit_code"),
                            postOffices.optional(row, "post_office_code"),
                            row.oneOf(PremisesKind.class, "premises").name(),
                            row.text("address"),
                            row.day("valid_from"),
                            row.dayOrNull("valid_to"),
                            SearchKey.of(row.required("name") + " " + row.required("code"))
                        })
                        .toList());
    }
}

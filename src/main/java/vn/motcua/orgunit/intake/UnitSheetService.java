package vn.motcua.orgunit.intake;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.importing.SheetWriter;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Messages;

/** The units of a day as a spreadsheet, which {@link UnitImportService} reads again. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitSheetService {

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "parent-code", "parent-name", "from", "to");
    private static final List<Integer> WIDTHS = List.of(12, 46, 20, 14, 40, 14, 14);

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final Messages messages;

    UnitSheetService(JdbcClient jdbc, UnitScope scope, Messages messages) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.messages = messages;
    }

    /**
     * Writes the units that the person may see, in the order of lists.
     *
     * @param locale language of headers and of kinds
     */
    public void write(UnitFilter filter, LocalDate day, OutputStream out, Locale locale) {
        SqlPart where = scope.units(filter, day);
        List<String> headers = COLUMNS.stream()
                .map(column -> messages.text(locale, "unitlist.sheet." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, messages.text(locale, "unitlist.sheet"), headers, WIDTHS)) {
            jdbc.sql("""
                            select u.code, u.name, u.kind, u.valid_from, u.valid_to,
                                   p.code as parent_code, p.name as parent_name
                            from %1$s u left join %1$s p on p.id = u.parent_id
                            where %2$s
                            order by %3$s
                            """.formatted(UnitScope.AT, where.sql(), UnitScope.order()))
                    .params(where.parameters())
                    .query(row -> {
                        sheet.add(Arrays.asList(
                                row.getString("code"),
                                row.getString("name"),
                                messages.text(locale, "orgunit.kind." + row.getString("kind")),
                                row.getString("parent_code"),
                                row.getString("parent_name"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)));
                    });
        }
    }
}

package vn.motcua.orgunit.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.intake.UnitList.Shape;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;

/**
 * Reads the units of one province from a list: a row a commune, as the General Statistics Office publishes them, or a
 * row a unit. A list of several provinces names the province in each row; the rows of others are counted and left.
 */
final class UnitListReader {

    private static final int LOOK_FOR_HEADER = 40;
    private static final int NAME_LENGTH = 300;
    private static final int MOST_NAMES = 6;
    private static final Pattern PROVINCE_CODE = Pattern.compile("[^\\s\"';]{1,40}");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    /** As the General Statistics Office gives them. */
    private static final Map<UnitKind, Integer> DIGITS = Map.of(UnitKind.DISTRICT, 3, UnitKind.COMMUNE, 5);

    private final String province;
    private final Map<String, ListedUnit> units = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> others = new TreeSet<>();
    private @Nullable ListHeader header;
    private int looked;
    private int own;
    private int elsewhere;

    private UnitListReader(String province) {
        this.province = provinceKey(province);
    }

    /**
     * @param province its full name, "Tỉnh Quảng Nam"
     * @throws PortalException {@code unitlist.no-header}; {@code unitlist.no-rows}; {@code unitlist.other-province},
     *     which names those in the file
     */
    static UnitList read(Spreadsheets.Checked file, String province) {
        UnitListReader reader = new UnitListReader(province);
        file.read(reader::accept);
        return reader.result();
    }

    private UnitList result() {
        ListHeader found = header;
        if (found == null) {
            throw PortalException.invalid("unitlist.no-header");
        }
        if (own == 0 && elsewhere > 0) {
            String names = String.join(", ", others.stream().limit(MOST_NAMES).toList());
            throw PortalException.invalid("unitlist.other-province", names);
        }
        if (own == 0) {
            throw PortalException.invalid("unitlist.no-rows");
        }
        return new UnitList(
                found.shape(), List.copyOf(units.values()), Set.copyOf(mentioned), List.copyOf(faults), elsewhere);
    }

    private void accept(SheetRow row) {
        ListHeader found = header;
        if (row.blank()) {
            return;
        }
        if (found == null) {
            if (looked++ < LOOK_FOR_HEADER) {
                header = ListHeader.in(row).orElse(null);
            }
        } else if (found.sheet().equals(row.sheet()) && !numbersColumns(found, row) && isOwn(found, row)) {
            own++;
            if (found.shape() == Shape.DISTRICTS_AND_COMMUNES || found.shape() == Shape.COMMUNES) {
                commune(found, row);
            } else {
                unit(found, row);
            }
        }
    }

    /** Whether a row right below the header only numbers the columns: "(1) (2) (3)". */
    private static boolean numbersColumns(ListHeader header, SheetRow row) {
        return row.number() == header.row() + 1
                && row.cells().stream()
                        .filter(cell -> !cell.blank())
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.tidied()).matches());
    }

    private boolean isOwn(ListHeader found, SheetRow row) {
        if (!found.has(UnitColumn.PROVINCE)) {
            return true;
        }
        String name = found.cell(row, UnitColumn.PROVINCE).tidied();
        if (name.isEmpty()) {
            fault(found, row, UnitColumn.PROVINCE, "unitlist.fault.no-province");
            return false;
        }
        if (provinceKey(name).equals(province)) {
            return true;
        }
        elsewhere++;
        others.add(name);
        return false;
    }

    /** Without what it is: lists write "Tỉnh Quảng Nam" and "Quảng Nam". */
    private static String provinceKey(String name) {
        return SearchKey.of(name).replaceFirst("^(tinh|thanh pho|tp\\.?) ", "");
    }

    private void commune(ListHeader found, SheetRow row) {
        String district = null;
        if (found.shape() == Shape.DISTRICTS_AND_COMMUNES) {
            Optional<ListedUnit> above =
                    stated(found, row, UnitKind.DISTRICT, UnitColumn.DISTRICT_CODE, UnitColumn.DISTRICT, null);
            if (above.isEmpty() || !repeats(found, row, above.get())) {
                return;
            }
            district = above.get().code();
            // A district without communes, as islands are, stands alone in its row.
            if (found.cell(row, UnitColumn.COMMUNE_CODE).blank()
                    && found.cell(row, UnitColumn.COMMUNE).blank()) {
                return;
            }
        }
        stated(found, row, UnitKind.COMMUNE, UnitColumn.COMMUNE_CODE, UnitColumn.COMMUNE, district)
                .ifPresent(unit -> add(found, row, UnitColumn.COMMUNE_CODE, unit));
    }

    /** A district stands in the row of each of its communes, and must be called the same in all of them. */
    private boolean repeats(ListHeader found, SheetRow row, ListedUnit district) {
        ListedUnit first = units.putIfAbsent(district.code(), district);
        if (first == null || first.name().equals(district.name())) {
            return true;
        }
        fault(found, row, UnitColumn.DISTRICT, "unitlist.fault.two-names", first.code(), first.name(), first.row());
        return false;
    }

    private void unit(ListHeader found, SheetRow row) {
        String word = found.cell(row, UnitColumn.KIND).tidied();
        Optional<UnitKind> kind = KindWords.kind(word);
        if (kind.isEmpty()) {
            fault(found, row, UnitColumn.KIND, word.isEmpty() ? "unitlist.fault.no-kind" : "unitlist.fault.kind", word);
            return;
        }
        String parent = found.cell(row, UnitColumn.PARENT_CODE).tidied();
        stated(found, row, kind.get(), UnitColumn.CODE, UnitColumn.NAME, parent.isEmpty() ? null : parent)
                .ifPresent(unit -> add(found, row, UnitColumn.CODE, unit));
    }

    private void add(ListHeader found, SheetRow row, UnitColumn column, ListedUnit unit) {
        ListedUnit first = units.putIfAbsent(unit.code(), unit);
        if (first != null) {
            fault(found, row, column, "unitlist.fault.code-twice", unit.code(), first.row(), first.name());
        }
    }

    private Optional<ListedUnit> stated(
            ListHeader found,
            SheetRow row,
            UnitKind kind,
            UnitColumn codeColumn,
            UnitColumn nameColumn,
            @Nullable String parent) {
        SheetCell codeCell = found.cell(row, codeColumn);
        String code = codeCell.tidied();
        String name = found.cell(row, nameColumn).tidied();
        boolean right = true;
        mentioned.add(code);
        if (code.isEmpty()) {
            right = fault(found, row, codeColumn, "unitlist.fault.no-code");
        } else if (!isCode(kind, code)) {
            right = code(found, row, codeColumn, kind, codeCell);
        }
        if (name.isEmpty()) {
            right = fault(found, row, nameColumn, "unitlist.fault.no-name");
        } else if (name.length() > NAME_LENGTH) {
            right = fault(found, row, nameColumn, "unitlist.fault.long-name", NAME_LENGTH);
        }
        return right ? Optional.of(new ListedUnit(row.number(), kind, code, name, parent)) : Optional.empty();
    }

    private static boolean isCode(UnitKind kind, String code) {
        Integer digits = DIGITS.get(kind);
        return digits == null
                ? PROVINCE_CODE.matcher(code).matches()
                : code.length() == digits && code.chars().allMatch(Character::isDigit);
    }

    /** A number that was a code has lost its leading zeros: which, nobody can know. */
    private boolean code(ListHeader found, SheetRow row, UnitColumn column, UnitKind kind, SheetCell cell) {
        Integer digits = DIGITS.get(kind);
        if (digits == null) {
            return fault(found, row, column, "unitlist.fault.code", cell.tidied());
        }
        boolean lost = cell.kind() != SheetCell.Kind.TEXT || cell.tidied().length() < digits;
        return fault(
                found, row, column, lost ? "unitlist.fault.zeros" : "unitlist.fault.digits", cell.tidied(), digits);
    }

    private boolean fault(ListHeader found, SheetRow row, UnitColumn column, String key, Object... arguments) {
        faults.add(Fault.at(row.number(), found.letter(column), found.text(column), key, arguments));
        return false;
    }
}

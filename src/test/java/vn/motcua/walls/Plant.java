package vn.motcua.walls;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.walls.Schemas.Column;
import vn.motcua.walls.Schemas.Table;

/**
 * Plants a marked row into every table of one province and takes them away again. The row of a table is like one that
 * is there, or made up where there is none; its texts carry a {@linkplain #WORD word} that stands nowhere else, it
 * refers to other planted rows, and belongs to a planted unit and post office that none of the demo people is in
 * charge of.
 *
 * <p>A new table needs nothing here as long as its columns speak for themselves. One that must hold particular words
 * (a state, a kind) gets them in {@link #VALUES}.
 */
@Component
class Plant {

    /** The province whose rows nobody else may see. */
    static final String SLUG = "quang-nam";

    /** Stands in no real text, and is its own search key. */
    static final String WORD = "kinvuon7q";

    /** Finds every planted row that can be searched for; not the word itself, since screens repeat what is asked. */
    static final String ASKED = "timkiem9w";

    /** Of the planted procedure; has the form of a code, so that a file can name it. */
    static final String CODE = "9.997771";

    /** Of the planted decision. */
    static final String NUMBER = "77/QĐ-UBND";

    static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    /** Hold no rows about a province. */
    static final Set<String> BARE = Set.of("first_load", "procedure_stamp", "unit_register", "unit_stamp");

    /** Short texts that are names and not one of a few known words; long ones are marked anyway. */
    private static final Set<String> NAMES = Set.of("code", "raw_code", "number", "decision_number", "username");

    private static final int LONG_TEXT = 200;
    private static final int BEYOND_OTHERS = 9000;

    /** What a column must hold: for tables that may be empty, and where a marked text would break the row's sense. */
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("report.type", "catalogue"),
            Map.entry("report.format", "pdf"),
            Map.entry("report.locale", "vi"),
            Map.entry("report.state", "DONE"),
            Map.entry("report.progress", 100),
            Map.entry("report.requested_by", SLUG + "-leader"),
            Map.entry("report.file_name", WORD + ".pdf"),
            Map.entry("audit_entry.action", "catalogue.drafted"),
            Map.entry("audit_entry.subject_type", "catalogue"),
            Map.entry("org_unit.kind", "DISTRICT"),
            Map.entry("unit_act.kind", "RENAMED"),
            Map.entry("unit_settlement.kind", "charge"),
            Map.entry("unit_settlement.answer", "END"),
            Map.entry("unit_code.code_system", "AGENCY"),
            Map.entry("transfer_stage.stage", "TRANSFERRED"),
            Map.entry("transfer_stage_undone.stage", "PILOT"),
            Map.entry("transfer.premises", "STAYS"),
            Map.entry("transfer.version", 1),
            Map.entry("transfer_task.task", "INTAKE"),
            Map.entry("handover.state", "OPEN"),
            Map.entry("handover.open_marker", 1),
            Map.entry("handover.content", WORD),
            Map.entry("handover_signature.side", "UNIT"),
            Map.entry("handover_signature.valid_marker", 1),
            Map.entry("agreement.signed_on", Date.valueOf(SINCE)),
            Map.entry("blocker.kind", "COST_NORM"),
            Map.entry("blocker_step.act", "OPENED"),
            Map.entry("blocker_step.position", 0),
            Map.entry("blocker_step.happened_on", Date.valueOf(SINCE)),
            Map.entry("target.unit_kind", "DISTRICT"),
            Map.entry("target.share", 50),
            Map.entry("employee_place.job", WORD),
            Map.entry("counter.sessions", 1023),
            Map.entry("counter.norm", 1),
            Map.entry("assignment.sessions", 16383),
            Map.entry("absence.kind", "SICK"),
            Map.entry("absence.first_session", "MORNING"),
            Map.entry("absence.last_session", "AFTERNOON"),
            Map.entry("absence.first_day", Date.valueOf(DAY)),
            Map.entry("absence.last_day", Date.valueOf(DAY)),
            Map.entry("absence.live", 1),
            Map.entry("stand_in.session", "MORNING"),
            Map.entry("stand_in.live", 1),
            Map.entry("special_day.on_day", Date.valueOf(DAY)),
            Map.entry("special_day.worked", true),
            Map.entry("special_day.live", 1),
            Map.entry("need_norm.default_minutes", 10),
            Map.entry("need_norm.wait_minutes", 15),
            Map.entry("need_norm.wait_share", 90),
            Map.entry("need_norm.peak_factor", 2),
            Map.entry("need_norm.morning_hours", 4),
            Map.entry("need_norm.afternoon_hours", 3),
            Map.entry("need_norm.working_days", 240),
            Map.entry("need_norm.allowance", 10),
            Map.entry("need_norm.floor_urban", 1500),
            Map.entry("need_norm.floor_rural", 1000),
            Map.entry("need_norm.floor_mountain", 700),
            Map.entry("need_norm.valid_to", Date.valueOf(SINCE.plusYears(20))),
            Map.entry("need_norm_minutes.minutes", 12),
            Map.entry("need_figures.area", "URBAN"),
            Map.entry("need_figures.valid_to", Date.valueOf(SINCE.plusYears(20))),
            Map.entry("need_figures_field.per_day", 40),
            Map.entry("decision.number", NUMBER),
            Map.entry("catalogue_exclusion.reason", "OTHER"),
            Map.entry("catalogue_exclusion.note", WORD),
            Map.entry("catalogue_exclusion.confirmed", true),
            Map.entry("decision_link.kind", "BASED_ON"),
            Map.entry("decision_scan.size_bytes", WORD.length()),
            Map.entry("decision_scan.sha256", WORD),
            Map.entry("decision_scan_past.size_bytes", WORD.length()),
            // Not the one that stands there now.
            Map.entry("decision_scan_past.sha256", WORD + "-past"),
            Map.entry("procedure_version.code", CODE),
            Map.entry("procedure_version.levels", "COMMUNE"),
            Map.entry("procedure_version.online_service", "FULL"),
            Map.entry("procedure_version.presence", "UNKNOWN"),
            Map.entry("procedure_version.status", "NEW"),
            Map.entry("procedure_import.state", "READY"),
            Map.entry("procedure_import.failure_key", "procedures.import-race"),
            Map.entry("procedure_import.columns_read", "1\n0=CODE=Mã số\n1=NAME=Tên\n2=FIELD=Lĩnh vực"),
            Map.entry("procedure_import_row.verdict", "UNMATCHED"),
            Map.entry("procedure_import_row.changes", ""),
            Map.entry("procedure_import_row.faults", ""),
            Map.entry("procedure_import_row.cells", ""),
            Map.entry("procedure_import_row.candidates", ""),
            Map.entry("procedure_import_row.levels", "COMMUNE"),
            Map.entry("procedure_import_row.online_service", ""),
            Map.entry("procedure_import_row.presence", "UNKNOWN"),
            Map.entry("procedure_import_row.status", "NEW"),
            Map.entry("procedure_column_mapping.column_name", "NAME"),
            Map.entry("unit_import.state", "WAITING"),
            Map.entry("one_stop_point.opening_hours", "1=07:30–11:30/13:30–17:00"),
            Map.entry("one_stop_point_before.opening_hours", ""),
            Map.entry("one_stop_point_before.premises", "STAYS"),
            Map.entry("one_stop_point_before.valid_to", Date.valueOf(SINCE.plusDays(1))),
            Map.entry("post_office_before.kind", "POST_OFFICE"),
            Map.entry("post_office_before.valid_to", Date.valueOf(SINCE.plusDays(1))),
            Map.entry("point_equipment.item", "SEATS"),
            Map.entry("point_equipment.checked_on", Date.valueOf(SINCE)),
            Map.entry("unit_import.file_name", WORD + ".csv"),
            Map.entry(
                    "unit_import.content",
                    "Mã;Tên;Loại;Mã cấp trên\n99001;%s;Cấp xã;\n"
                            .formatted(WORD)
                            .getBytes(StandardCharsets.UTF_8)),
            Map.entry("post_office.public_service", true),
            Map.entry("employee.trained", true),
            Map.entry("employee_photo.sha256", WORD),
            Map.entry("training_course.name", WORD),
            Map.entry("training_course.state", "OPEN"),
            Map.entry("training_course.begins_on", Date.valueOf(SINCE)),
            Map.entry("training_course.ends_on", Date.valueOf(SINCE.plusYears(90))),
            Map.entry("training_course.capacity", 500),
            Map.entry("training_course.hours", 8),
            Map.entry("training_seat.result", "PASSED"),
            Map.entry("training_seat.certificate", WORD),
            Map.entry("training_seat.valid_until", Date.valueOf(SINCE.plusDays(1))),
            Map.entry("employee_import.state", "WAITING"),
            Map.entry("employee_import.started_by", WORD),
            Map.entry("employee_import.file_name", WORD + ".csv"),
            Map.entry(
                    "employee_import.content",
                    "Mã nhân viên;Họ và tên;Chuyên ngành\n%s-free;%s;Luật\n"
                            .formatted(WORD, WORD)
                            .getBytes(StandardCharsets.UTF_8)),
            Map.entry("employee_private.identity_number", "059999000777"),
            Map.entry("employee_private.phone", "0900000777"),
            Map.entry("catalogue_review.state", "OPEN"),
            Map.entry("catalogue_review.open_marker", 1),
            Map.entry("catalogue_review.line", ""),
            Map.entry("catalogue_review.fields", "NAME"),
            // What is published is everybody's: see PublicWallsTests.
            Map.entry("catalogue_publication.open_marker", 0),
            Map.entry("counter_account.state", "ACTIVE"),
            Map.entry("counter_account.requested_by", SLUG + "-post"),
            Map.entry("counter_account.email", WORD + "@motcua.example"));

    /** Kept as in the row that is copied: a key of a message. */
    private static final Set<String> KEPT = Set.of("report.failure_key");

    /** References that are left out: the row speaks for the whole province. */
    private static final Set<String> OWN = Set.of("catalogue.unit_id", "unit_state.parent_id");

    /** Which row to copy, where not any that is in force will do. */
    private static final Map<String, String> LIKE =
            Map.of("catalogue", "status = 'APPROVED'", "transfer_task", "ends_on is null");

    private final Schemas schemas;
    private final Map<String, UUID> ids = new HashMap<>();
    private final List<Runnable> removals = new ArrayList<>();
    private final Map<String, Map<String, Object>> planted = new LinkedHashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    Plant(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Key of the planted row of a table, or of one of the {@linkplain #further further} ones; known before it stands. */
    UUID id(String name) {
        return ids.computeIfAbsent(name, key -> Ids.next());
    }

    /** Version of a planted row, as somebody saw it who read it. */
    int version(String name) {
        return planted.containsKey(name) && planted.get(name).get("version") instanceof Number version
                ? version.intValue()
                : 0;
    }

    /** Every key that was given out: none of them may be seen by those who may not see the rows. */
    Set<String> ids() {
        return ids.values().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    /** What a planted row holds. */
    Object value(String name, String column) {
        return planted.get(name).get(column);
    }

    /** Where rows were planted. */
    Set<String> tables() {
        return planted.keySet();
    }

    /** Names of the planted rows of a table. */
    List<String> rows(String table) {
        return planted.keySet().stream()
                .filter(name -> table.equals(tables.get(name)))
                .toList();
    }

    /** What a planted row holds, by column. */
    Map<String, Object> row(String name) {
        return planted.get(name);
    }

    /** Whether a value is one that tells planted rows from all others. */
    static boolean marks(Object value) {
        return value instanceof String text
                && (text.contains(WORD) || text.startsWith(CODE.substring(0, 5)) || text.contains(NUMBER.substring(2)));
    }

    /** Whether this is the key of the first planted row of a table. */
    boolean isFirst(String table, Object key) {
        return key instanceof byte[] id
                && planted.containsKey(table)
                && Ids.of(id).equals(id(table));
    }

    void plant() {
        try {
            for (Table table : schemas.tables(SLUG)) {
                if (!BARE.contains(table.name())) {
                    insert(table, table.name(), Map.of());
                }
            }
            further();
            renewStamp();
        } catch (RuntimeException | Error e) {
            uproot();
            throw e;
        }
    }

    /** Rows in other states than the first of their table. */
    private void further() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("status", "DRAFT");
        draft.put("effective_from", null);
        draft.put("decision_id", null);
        insert("catalogue", "draft", draft);
        insert("catalogue_entry", "draft-entry", Map.of("catalogue_id", id("draft")));
        insert("catalogue", "submitted", waiting(SLUG + "-admin"));
        insert("catalogue_entry", "submitted-entry", Map.of("catalogue_id", id("submitted")));
        insert("catalogue", "own", waiting(SLUG + "-approver"));
        insert("catalogue", "sorting", draft);
        insert("catalogue_exclusion", "sorting-exclusion", Map.of("catalogue_id", id("sorting"), "confirmed", false));
        // Once in force, and with nothing in it: planted procedures are in neither of its lists.
        insert(
                "catalogue",
                "unlisting",
                Map.of("status", "APPROVED", "effective_from", Date.valueOf(SINCE.minusYears(3))));
        supplement("supplement", draft);
        supplement("added", Map.of("status", "APPROVED"));
        supplement("waiting", waiting(SLUG + "-unit"));
        insert(
                "catalogue_review",
                "supplement-review",
                Map.of("catalogue_id", id("added"), "line", id("org_unit").toString()));
        insert("procedure_import", "mapping-import", Map.of("state", "MAPPING", "file_name", WORD + ".csv"));
        file("mapping-import");
        // Nothing has worked on it for long.
        insert(
                "procedure_import",
                "interrupted-import",
                Map.of("state", "READING", "file_name", WORD + ".csv", "touched_at", Date.valueOf(SINCE)));
        file("interrupted-import");
        insert(
                "procedure_import",
                "running-import",
                Map.of("state", "TAKING_OVER", "touched_at", Times.utc(Instant.now())));
        insert("procedure_import", "written-import", Map.of("state", "WRITTEN", "with_tasks", 1));
        insert(
                "procedure_import_row",
                "written-row",
                Map.of("import_id", id("written-import"), "code", "9.997770", "accepted", 1, "verdict", "NEW"));
        insert("one_stop_point", "bare-point", Map.of("code", WORD + "-bare"));
        insert("post_office", "bare-office", Map.of("code", WORD + "-bare"));
        insert("audit_entry", "point-entry", Map.of("subject_type", "point", "subject_id", id("one_stop_point")));
        insert("audit_entry", "office-entry", Map.of("subject_type", "post-office", "subject_id", id("post_office")));
        insert("unit_import", "written-list", Map.of("state", "WRITTEN"));
        insert("employee", "free", Map.of("code", WORD + "-free"));
        insert("employee", "left", Map.of("code", WORD + "-left", "valid_to", Date.valueOf(SINCE.plusDays(1))));
        insert("training_course", "empty-course", Map.of());
        insert(
                "audit_entry",
                "training-entry",
                Map.of("subject_type", "training", "subject_id", id("training_course")));
        insert("employee_import", "written-people", Map.of("state", "WRITTEN"));
        insert(
                "employee_import",
                "faulty-list",
                Map.of(
                        "content",
                        "Mã;Họ tên;Ngày sinh\n%s-free;%s;31/02/1990\n"
                                .formatted(WORD, WORD)
                                .getBytes(StandardCharsets.UTF_8)));
        insert("audit_entry", "employee-entry", Map.of("subject_type", "employee", "subject_id", id("employee")));
        // Stands directly below the province, and nothing is there.
        insert("org_unit", "lone-unit", Map.of("code", WORD + "-lone", "kind", "COMMUNE", "version", 0));
        insert("unit_state", "lone-state", Map.of("unit_id", id("lone-unit"), "code", WORD + "-lone"));
        // Its end, by an act that settled something.
        insert(
                "org_unit",
                "ended-unit",
                Map.of(
                        "code",
                        WORD + "-ended",
                        "kind",
                        "COMMUNE",
                        "version",
                        0,
                        "valid_to",
                        Date.valueOf(DAY.minusDays(5))));
        insert(
                "unit_state",
                "ended-state",
                Map.of(
                        "unit_id",
                        id("ended-unit"),
                        "code",
                        WORD + "-ended",
                        "valid_to",
                        Date.valueOf(DAY.minusDays(5))));
        insert(
                "unit_act",
                "ending-act",
                Map.of("unit_id", id("ended-unit"), "kind", "ENDED", "effective_on", Date.valueOf(DAY.minusDays(5))));
        insert("unit_settlement", "settled", Map.of("act_id", id("ending-act"), "kind", "charge"));
        insert(
                "decision",
                "older-decision",
                Map.of("number", "78/QĐ-UBND", "issued_on", Date.valueOf(SINCE), "search_key", WORD));
        insert("audit_entry", "handover-entry", Map.of("subject_type", "handover", "subject_id", id("handover")));
        insert("audit_entry", "transfer-entry", Map.of("subject_type", "transfer", "subject_id", id("org_unit")));
        insert("audit_entry", "decision-entry", Map.of("subject_type", "decision", "subject_id", id("decision")));
        insert("audit_entry", "blocker-entry", Map.of("subject_type", "blocker", "subject_id", id("blocker")));
        insert("audit_entry", "agreement-entry", Map.of("subject_type", "agreement", "subject_id", id("agreement")));
        // Below the planted unit, and nothing is handed over there.
        insert(
                "org_unit",
                "waiting-unit",
                Map.of("code", WORD + "-waiting", "kind", "COMMUNE", "parent_id", id("org_unit")));
        insert(
                "unit_state",
                "waiting-state",
                Map.of("code", WORD + "-waiting", "unit_id", id("waiting-unit"), "parent_id", id("org_unit")));
        account("requested", "REQUESTED", SLUG + "-post");
        account("own-request", "REQUESTED", SLUG + "-admin");
        // Waits for a person: the sweep leaves it alone.
        account("granted", "GRANTED", SLUG + "-post");
    }

    private void file(String importName) {
        byte[] list =
                "Mã số;Tên;Lĩnh vực\n9.997769;%s;Hộ tịch\n".formatted(WORD).getBytes(StandardCharsets.UTF_8);
        insert("procedure_import_file", importName + "-file", Map.of("import_id", id(importName), "content", list));
    }

    private void supplement(String name, Map<String, Object> values) {
        Map<String, Object> supplement = new HashMap<>(values);
        supplement.put("unit_id", id("org_unit"));
        supplement.put("line", id("org_unit").toString());
        supplement.put("number", planted.size());
        insert("catalogue", name, supplement);
        insert("catalogue_entry", name + "-entry", Map.of("catalogue_id", id(name)));
    }

    private void account(String name, String state, String by) {
        insert("employee", name + "-employee", Map.of("code", WORD + "-" + name));
        Map<String, Object> account = new HashMap<>();
        account.put("employee_id", id(name + "-employee"));
        account.put("state", state);
        account.put("requested_by", by);
        account.put("next_try", null);
        insert("counter_account", name, account);
    }

    private static Map<String, Object> waiting(String by) {
        Map<String, Object> waiting = new HashMap<>();
        waiting.put("status", "SUBMITTED");
        waiting.put("submitted_by", by);
        waiting.put("effective_from", null);
        waiting.put("decision_id", null);
        return waiting;
    }

    private void insert(String table, String name, Map<String, Object> values) {
        insert(
                schemas.tables(SLUG).stream()
                        .filter(found -> found.name().equals(table))
                        .findFirst()
                        .orElseThrow(),
                name,
                values);
    }

    private void insert(Table table, String name, Map<String, Object> values) {
        Map<String, Object> row = new LinkedHashMap<>(like(table));
        Set<String> own = new HashSet<>(values.keySet());
        for (Column column : table.columns()) {
            mark(table, name, column, row, own);
        }
        values.forEach((column, value) -> row.put(column, value instanceof UUID id ? Ids.bytes(id) : value));
        if (row.containsKey("valid_from")) {
            // In force on the demo day of every province.
            row.put("valid_from", Date.valueOf(SINCE));
        }
        table.unique().stream()
                .filter(key -> key.stream().noneMatch(own::contains))
                .forEach(key -> moveAway(key, row));
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        schemas.qualified(SLUG, table),
                        String.join(", ", row.keySet()),
                        row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")));
        try {
            schemas.jdbc().update(sql, row.values().toArray());
        } catch (DataAccessException e) {
            throw new IllegalStateException(
                    "No row can be planted in %s: name in Plant.VALUES what its columns must hold (%s)"
                            .formatted(table.name(), e.getMostSpecificCause().getMessage()),
                    e);
        }
        planted.put(name, row);
        tables.put(name, table.name());
        String where = String.join(" = ? and ", table.key()) + " = ?";
        Object[] key = table.key().stream().map(row::get).toArray();
        removals.add(
                () -> schemas.jdbc().update("delete from " + schemas.qualified(SLUG, table) + " where " + where, key));
    }

    private void mark(Table table, String name, Column column, Map<String, Object> row, Set<String> own) {
        String path = table.name() + "." + column.name();
        String parent = table.parents().get(column.name());
        if (VALUES.containsKey(path)) {
            row.put(column.name(), VALUES.get(path));
            own.add(column.name());
        } else if (OWN.contains(path)) {
            row.put(column.name(), null);
        } else if (parent != null) {
            row.put(column.name(), parent.equals(table.name()) ? null : Ids.bytes(id(parent)));
            own.add(column.name());
        } else if (column.isId()) {
            boolean key = table.key().contains(column.name());
            row.put(column.name(), Ids.bytes(id(key ? name : column.name())));
            own.add(column.name());
        } else if (column.name().equals("search_key")) {
            row.put(column.name(), WORD + " " + ASKED);
        } else if (column.isFile()) {
            row.put(column.name(), WORD.getBytes(StandardCharsets.UTF_8));
        } else if (column.isText()
                && !KEPT.contains(path)
                && (column.size() >= LONG_TEXT || NAMES.contains(column.name()))
                && row.get(column.name()) != null) {
            row.put(column.name(), name.equals(table.name()) ? WORD : WORD + "-" + name);
            own.add(column.name());
        }
    }

    /** Makes a unique key that nothing marks differ from that of the row which was copied. */
    private void moveAway(Set<String> key, Map<String, Object> row) {
        for (String column : key) {
            Object value = row.get(column);
            if (value instanceof Date day) {
                row.put(column, Date.valueOf(day.toLocalDate().minusDays(1)));
            } else if (value instanceof Number number) {
                row.put(column, number.intValue() + BEYOND_OTHERS + planted.size());
            }
        }
    }

    private Map<String, Object> like(Table table) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        table.columns().forEach(column -> {
            if (column.name().equals("valid_from")) {
                conditions.add("valid_from <= date '" + DAY + "'");
            } else if (column.name().equals("valid_to")) {
                conditions.add("valid_to is null");
            }
        });
        conditions.add(LIKE.getOrDefault(table.name(), "1 = 1"));
        String sql = "select * from %s where %s order by %s limit 1"
                .formatted(
                        schemas.qualified(SLUG, table),
                        String.join(" and ", conditions),
                        String.join(", ", table.key()));
        return schemas
                .jdbc()
                .query(sql, (cells, number) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (Column column : table.columns()) {
                        row.put(column.name(), column.isFile() ? null : cells.getObject(column.name()));
                    }
                    return row;
                })
                .stream()
                .findFirst()
                .orElseGet(() -> madeUp(table));
    }

    private static Map<String, Object> madeUp(Table table) {
        Map<String, Object> row = new LinkedHashMap<>();
        table.columns().forEach(column -> row.put(column.name(), madeUp(column)));
        return row;
    }

    private static Object madeUp(Column column) {
        return switch (column.type()) {
            case Types.VARCHAR, Types.CHAR -> column.nullable() ? null : "x";
            case Types.DATE -> Date.valueOf(DAY);
            case Types.TIMESTAMP -> Timestamp.valueOf(DAY.atStartOfDay());
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[0];
            default -> 0;
        };
    }

    void uproot() {
        removals.reversed().forEach(Runnable::run);
        removals.clear();
        planted.clear();
        renewStamp();
    }

    /** The portal keeps indexes of procedures and units until their stamps say that they changed. */
    void renewStamp() {
        schemas.tables(SLUG).stream()
                .filter(table -> Set.of("procedure_stamp", "unit_stamp").contains(table.name()))
                .forEach(table -> schemas.jdbc()
                        .update("update " + schemas.qualified(SLUG, table) + " set stamp = ?", (Object)
                                Ids.bytes(Ids.next())));
    }
}

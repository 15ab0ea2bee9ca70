package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.staffing.AssignmentRule.Desk;
import vn.motcua.staffing.AssignmentRule.Duty;
import vn.motcua.staffing.AssignmentRule.Worker;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Employees, counters and assignments a province starts with. They keep the same rules as those that people enter. */
@Component
class StaffingFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;
    private final Messages messages;

    StaffingFirstLoad(JdbcTemplate jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load(TenantFiles files) {
        Places places = Places.read(jdbc);
        Map<String, Worker> workers = employees(files.rows("employees.csv"), places);
        Map<String, List<Desk>> desks = counters(files.rows("counters.csv"), places);
        assignments(files.rows("assignments.csv"), workers, desks);
    }

    private Map<String, Worker> employees(List<CsvRow> rows, Places places) {
        Map<String, Worker> workers = new HashMap<>();
        List<Object[]> values = new ArrayList<>();
        List<Object[]> jobs = new ArrayList<>();
        for (CsvRow row : rows) {
            String code = row.required("code");
            Period period = period(row);
            Places.Office office = places.office(row, "post_office_code", period.from());
            Worker worker = new Worker(
                    Ids.next(), row.required("name"), office.id(), office.name(), row.flag("trained"), period);
            if (workers.put(code, worker) != null) {
                throw row.fault("mã nhân viên \"" + code + "\" đã có ở dòng trước");
            }
            values.add(new Object[] {
                Ids.bytes(worker.id()),
                code,
                worker.name(),
                SearchKey.of(worker.name() + " " + code),
                VietnameseNames.sortKey(worker.name()),
                row.optional("birth_year").isPresent() ? row.number("birth_year") : null,
                row.oneOf(Qualification.class, "qualification").name(),
                worker.trained(),
                worker.trained(),
                optional(row, "major"),
                String.join("; ", row.has("languages") ? row.list("languages") : List.of()),
                Ids.bytes(office.id()),
                period.from(),
                period.to()
            });
            jobs.add(new Object[] {
                Ids.bytes(Ids.next()),
                Ids.bytes(worker.id()),
                period.from(),
                Ids.bytes(office.id()),
                optional(row, "job")
            });
        }
        jdbc.batchUpdate("""
                insert into employee (id, code, name, search_key, sort_key, birth_year, qualification, trained,
                                      trained_before, major, languages, post_office_id, valid_from, valid_to, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, values);
        jdbc.batchUpdate("""
                insert into employee_place (id, employee_id, valid_from, valid_to, post_office_id, job)
                values (?, ?, ?, null, ?, ?)
                """, jobs);
        return workers;
    }

    /** Files of before the portal kept it have no such column. */
    private static String optional(CsvRow row, String column) {
        return row.has(column) ? row.optional(column).orElse("") : "";
    }

    private Map<String, List<Desk>> counters(List<CsvRow> rows, Places places) {
        Map<String, List<Desk>> desks = new HashMap<>();
        List<Object[]> values = new ArrayList<>();
        for (CsvRow row : rows) {
            String code = row.required("code");
            String name = row.required("name");
            String fields = String.join("; ", row.list("fields"));
            Period period = period(row);
            Places.Point point = places.point(row, "one_stop_point_code", period.from());
            List<Desk> sameCode = desks.computeIfAbsent(code, key -> new ArrayList<>());
            if (sameCode.stream().anyMatch(desk -> desk.open().overlaps(period))) {
                throw row.fault("mã quầy \"" + code + "\" đã có ở dòng trước trong cùng thời gian");
            }
            Desk desk = new Desk(
                    Ids.next(), Roster.label(name, point.name()), point.officeId(), point.officeName(), period);
            sameCode.add(desk);
            values.add(new Object[] {
                Ids.bytes(desk.id()),
                code,
                name,
                Ids.bytes(point.id()),
                fields,
                SearchKey.of(String.join(" ", code, name, fields, point.name())),
                period.from(),
                period.to()
            });
        }
        jdbc.batchUpdate("""
                insert into counter (id, code, name, one_stop_point_id, fields, search_key, valid_from, valid_to, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, values);
        return desks;
    }

    private void assignments(List<CsvRow> rows, Map<String, Worker> workers, Map<String, List<Desk>> desks) {
        Map<UUID, List<Duty>> duties = new HashMap<>();
        List<Object[]> values = new ArrayList<>();
        for (CsvRow row : rows) {
            Period period = period(row);
            AssignmentKind kind = row.oneOf(AssignmentKind.class, "kind");
            Worker worker = workers.get(row.required("employee_code"));
            if (worker == null) {
                throw row.fault("không có nhân viên mã \"" + row.text("employee_code") + "\"");
            }
            Desk desk = desk(row, desks, period.from());
            List<Duty> ofWorker = duties.computeIfAbsent(worker.id(), key -> new ArrayList<>());
            List<Duty> ofDesk = duties.computeIfAbsent(desk.id(), key -> new ArrayList<>());
            List<Duty> others =
                    Stream.of(ofWorker, ofDesk).flatMap(List::stream).toList();
            try {
                AssignmentRule.checkAssign(worker, desk, kind, period, others);
            } catch (PortalException e) {
                throw row.fault(messages.text(Messages.VIETNAMESE, e));
            }
            Duty duty = new Duty(worker.id(), worker.name(), desk.id(), desk.name(), kind, period);
            ofWorker.add(duty);
            ofDesk.add(duty);
            values.add(new Object[] {
                Ids.bytes(Ids.next()),
                Ids.bytes(worker.id()),
                Ids.bytes(desk.id()),
                kind.name(),
                period.from(),
                period.to()
            });
        }
        jdbc.batchUpdate("""
                insert into assignment (id, employee_id, counter_id, kind, valid_from, valid_to, assigned_by, version)
                values (?, ?, ?, ?, ?, ?, '', 0)
                """, values);
    }

    private static Desk desk(CsvRow row, Map<String, List<Desk>> desks, LocalDate day) {
        String code = row.required("counter_code");
        return desks.getOrDefault(code, List.of()).stream()
                .filter(desk -> desk.open().contains(day))
                .findFirst()
                .orElseThrow(() -> row.fault("không có quầy mã \"" + code + "\" vào ngày " + day));
    }

    private Period period(CsvRow row) {
        LocalDate from = row.day("valid_from");
        @Nullable LocalDate to = row.dayOrNull("valid_to");
        try {
            return new Period(from, to);
        } catch (PortalException e) {
            throw row.fault(messages.text(Messages.VIETNAMESE, e));
        }
    }
}

package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.shared.Period;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.tenancy.files.CsvRow;

/** The province's post offices and one-stop points, as the files name them: by code, at a day. */
record Places(Map<String, List<Places.Office>> offices, Map<String, List<Places.Point>> points) {

    record Office(UUID id, String code, String name, Period period) {}

    /** @param officeId the post office that staffs it */
    record Point(UUID id, String code, String name, UUID officeId, String officeName, Period period) {}

    static Places read(JdbcTemplate jdbc) {
        List<Office> offices = jdbc.query(
                "select id, code, name, valid_from, valid_to from post_office",
                (row, number) -> new Office(
                        Columns.id(row, "id"), row.getString("code"), row.getString("name"), Columns.period(row)));
        List<Point> points = jdbc.query(
                """
                select p.id, p.code, p.name, p.valid_from, p.valid_to, o.id office_id, o.name office_name
                from one_stop_point p join post_office o on o.id = p.post_office_id
                """,
                (row, number) -> new Point(
                        Columns.id(row, "id"),
                        row.getString("code"),
                        row.getString("name"),
                        Columns.id(row, "office_id"),
                        row.getString("office_name"),
                        Columns.period(row)));
        return new Places(
                offices.stream().collect(Collectors.groupingBy(Office::code)),
                points.stream().collect(Collectors.groupingBy(Point::code)));
    }

    Office office(CsvRow row, String column, LocalDate day) {
        String code = row.required(column);
        return offices.getOrDefault(code, List.of()).stream()
                .filter(office -> office.period().contains(day))
                .findFirst()
                .orElseThrow(() -> row.fault("không có điểm bưu chính mã \"" + code + "\" vào ngày " + day));
    }

    /** Only those that the post staffs have counters here. */
    Point point(CsvRow row, String column, LocalDate day) {
        String code = row.required(column);
        return points.getOrDefault(code, List.of()).stream()
                .filter(point -> point.period().contains(day))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "không có bộ phận một cửa mã \"" + code + "\" do bưu điện bố trí người vào ngày " + day));
    }
}

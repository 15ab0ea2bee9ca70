package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.point.PlaceUses;
import vn.motcua.shared.Ids;

/** Counters at one-stop points and people of post offices: the place cannot end while they are there. */
@Component
class PeopleOfPlaces implements PlaceUses {

    /** Names that say enough; who reads them goes and looks. */
    private static final int MOST = 5;

    private final JdbcClient jdbc;

    PeopleOfPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> ofPoint(UUID point, LocalDate from) {
        return names("select name from counter where one_stop_point_id = :place", point, from);
    }

    @Override
    public List<String> ofOffice(UUID office, LocalDate from) {
        return names("select name from employee where post_office_id = :place", office, from);
    }

    private List<String> names(String sql, UUID place, LocalDate from) {
        return jdbc.sql(sql + " and (valid_to is null or (valid_to > :from and valid_to > valid_from))"
                        + " order by code, id limit " + MOST)
                .param("place", Ids.bytes(place))
                .param("from", from)
                .query((row, number) -> row.getString(1))
                .list();
    }
}

package vn.motcua.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The only data source that modules see: every connection is one of the current province, or there is none. */
final class ProvinceDataSource extends AbstractDataSource {

    private final Databases databases;
    private final CurrentProvince current;
    private final Provinces provinces;

    ProvinceDataSource(Databases databases, CurrentProvince current, Provinces provinces) {
        this.provinces = provinces;
        this.databases = databases;
        this.current = current;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Province province = current.require();
        try {
            return databases.enter(province);
        } catch (SQLException | RuntimeException e) {
            // From now on people are told at once, until the watch finds that the server answers again.
            if (Outage.isBehind(e)) {
                provinces.reachable(province.slug(), false);
                throw NoProvinceException.down();
            }
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Only the current province's connection can be had");
    }
}

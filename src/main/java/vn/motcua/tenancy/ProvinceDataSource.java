package vn.motcua.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The only data source that modules see: every connection is one of the current province, or there is none. */
final class ProvinceDataSource extends AbstractDataSource {

    private final Databases databases;
    private final CurrentProvince current;

    ProvinceDataSource(Databases databases, CurrentProvince current) {
        this.databases = databases;
        this.current = current;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return databases.enter(current.require());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Only the current province's connection can be had");
    }
}

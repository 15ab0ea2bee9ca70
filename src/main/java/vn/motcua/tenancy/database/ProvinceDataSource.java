package vn.motcua.tenancy.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Consumer;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.NoProvinceException;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.Province;

/** The only data source that modules see: every connection is one of the current province, or there is none. */
public final class ProvinceDataSource extends AbstractDataSource {

    private final Databases databases;
    private final CurrentProvince current;
    private final Consumer<String> silent;

    /** @param silent is told the slug of a province whose database does not answer */
    public ProvinceDataSource(Databases databases, CurrentProvince current, Consumer<String> silent) {
        this.databases = databases;
        this.current = current;
        this.silent = silent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Province province = current.require();
        try {
            return databases.enter(province);
        } catch (SQLException | RuntimeException e) {
            // From now on people are told at once, until the watch finds that the server answers again.
            if (Outage.isBehind(e)) {
                silent.accept(province.slug());
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

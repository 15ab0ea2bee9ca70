package vn.motcua.tenancy.lifecycle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.tenancy.database.Server;

/** How much room a province takes. */
@Component
class SchemaSize {

    private static final String MYSQL = """
            select coalesce(sum(data_length + index_length), 0) from information_schema.tables where table_schema = ?
            """;

    // H2 reckons tables with their indexes and large values.
    private static final String H2 = """
            select coalesce(sum(disk_space_used('"' || table_schema || '"."' || table_name || '"')), 0)
            from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'
            """;

    private final Databases databases;

    SchemaSize(Databases databases) {
        this.databases = databases;
    }

    long bytes(Province province) {
        Server server = databases.server(province);
        return JdbcClient.create(server.source())
                .sql(server.isMySql() ? MYSQL : H2)
                .param(databases.schema(province))
                .query(Long.class)
                .single();
    }
}

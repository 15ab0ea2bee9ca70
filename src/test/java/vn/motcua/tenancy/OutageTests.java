package vn.motcua.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class OutageTests {

    @Test
    void aBrokenConnectionIsOne() {
        assertThat(Outage.isBehind(new SQLException("link failure", "08S01"))).isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("refused", "08001"))))
                .isTrue();
    }

    @Test
    void whatTheDatabaseRefusesIsNone() {
        assertThat(Outage.isBehind(new SQLException("duplicate", "23000"))).isFalse();
        assertThat(Outage.isBehind(new SQLException("without a state"))).isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("no database at all")))
                .isFalse();
    }

    /** With the real pool, since it is the pool's words that are recognised. */
    @Test
    void theRollbackOnAConnectionThatThePoolGaveUpIsOne() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:outage");
            Connection connection = pool.getConnection();
            connection.close();
            Throwable failure = catchThrowable(connection::rollback);
            assertThat(failure).isInstanceOf(SQLException.class);
            assertThat(Outage.isBehind(new TransactionSystemException("rollback failed", failure)))
                    .isTrue();
        }
    }
}

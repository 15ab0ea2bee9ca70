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
    void aStatementThatDiedWithItsConnectionIsOne() {
        SQLException first = new SQLException("No operations allowed after statement closed.", "S1009");
        IllegalStateException failure = new IllegalStateException(first);
        assertThat(Outage.isBehind(failure)).isFalse();
        first.addSuppressed(new IllegalStateException("rollback", new SQLException("connection closed", "08003")));
        assertThat(Outage.isBehind(failure)).isTrue();
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

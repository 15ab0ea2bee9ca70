package vn.motcua.tenancy.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table's rows as JSON lines and reckons their checksums; never holds more than a row. */
final class TableDump {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);

    private TableDump() {}

    static Manifest.Entry write(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        Sums sums = new Sums();
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                // How Connector/J is told to hand on rows as they come.
                statement.setFetchSize(Integer.MIN_VALUE);
            }
            @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = table.columns().get(i).family().read(row, i + 1);
                    }
                    byte[] line = (JSON.writeValueAsString(cells) + "\n").getBytes(StandardCharsets.UTF_8);
                    sums.add(line);
                    out.write(line);
                }
            }
        }
        return new Manifest.Entry(table.name(), table.columns(), sums.rows, sums.bytes, sums.file(), sums.content());
    }

    /** Checksums of lines. */
    static final class Sums {

        private final MessageDigest file = sha256();
        private final MessageDigest line = sha256();
        private BigInteger content = BigInteger.ZERO;
        private long rows;
        private long bytes;

        void add(byte[] text) {
            file.update(text);
            content = content.add(new BigInteger(1, line.digest(text))).mod(LIMIT);
            bytes += text.length;
            rows++;
        }

        String file() {
            return HexFormat.of().formatHex(file.digest());
        }

        String content() {
            return content.toString(16);
        }

        long rows() {
            return rows;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package vn.motcua.transfer.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.Person;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Signatures under minutes, and the paper that both have signed. */
@Component
class SignatureStore {

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were given, voided ones, too. */
    List<Signature> of(UUID handover) {
        return jdbc.sql("select * from handover_signature where handover_id = ? order by signed_at, id")
                .param(Ids.bytes(handover))
                .query((row, number) -> new Signature(
                        Side.valueOf(row.getString("side")),
                        row.getString("username"),
                        row.getString("person_name"),
                        row.getString("person_title"),
                        row.getString("sentence"),
                        row.getString("digest"),
                        Objects.requireNonNull(Times.moment(row, "signed_at")),
                        Times.moment(row, "voided_at")))
                .list();
    }

    void add(UUID handover, Side side, Person person, String sentence, String digest, Instant at, LocalDate on) {
        jdbc.sql("""
                        insert into handover_signature (id, handover_id, side, username, person_name, person_title,
                            sentence, digest, signed_at, signed_on, valid_marker)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(handover),
                        side.name(),
                        person.username(),
                        person.name(),
                        person.title(),
                        sentence,
                        digest,
                        Times.utc(at),
                        on)
                .update();
    }

    /** Voids what was signed under another text. @return how many signatures that were */
    int voidOthers(UUID handover, String digest, String by, Instant at) {
        return jdbc.sql("""
                        update handover_signature set valid_marker = null, voided_at = ?, voided_by = ?
                        where handover_id = ? and valid_marker = 1 and digest <> ?
                        """)
                .params(Times.utc(at), by, Ids.bytes(handover), digest)
                .update();
    }

    void keep(UUID handover, byte[] paper) {
        jdbc.sql("insert into handover_file (handover_id, content, size_bytes, sha256) values (?, ?, ?, ?)")
                .params(Ids.bytes(handover), paper, paper.length, MinutesText.digest(paper))
                .update();
    }

    byte[] paper(UUID handover) {
        return jdbc.sql("select content from handover_file where handover_id = ?")
                .param(Ids.bytes(handover))
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}

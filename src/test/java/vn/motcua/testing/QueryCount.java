package vn.motcua.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Counts the statements that a piece of work sends to the database from its own thread, as Spring's JDBC and Hibernate
 * name them in their logs: nothing stands between the portal and its database.
 */
public final class QueryCount {

    private static final List<String> LOGS = List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");
    private static final Pattern STATEMENT = Pattern.compile(
            "^(Executing (prepared )?SQL (statement|query) \\[|(select|insert|update|delete)\\b).*", Pattern.DOTALL);

    private QueryCount() {}

    /** The statements that were sent, in order. */
    public static List<String> of(Callable<?> work) throws Exception {
        List<String> sent = new ArrayList<>();
        Thread own = Thread.currentThread();
        AppenderBase<ILoggingEvent> counter = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String message = event.getFormattedMessage();
                if (Thread.currentThread().equals(own)
                        && STATEMENT.matcher(message).matches()) {
                    sent.add(message);
                }
            }
        };
        counter.start();
        List<Logger> logs = LOGS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        logs.forEach(log -> {
            log.setAdditive(false);
            log.setLevel(Level.DEBUG);
            log.addAppender(counter);
        });
        try {
            work.call();
        } finally {
            logs.forEach(log -> {
                log.detachAppender(counter);
                log.setLevel(null);
                log.setAdditive(true);
            });
        }
        return sent;
    }
}

package vn.motcua.testing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts as one of the demo people, and takes everything back at the end: {@code undone.by("quang-nam-admin", () -> …)}. */
@Component
public class Undone {

    private final As as;
    private final TransactionTemplate transaction;

    Undone(As as, PlatformTransactionManager transactions) {
        this.as = as;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void by(String username, As.Act work) {
        as.person(
                username,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}

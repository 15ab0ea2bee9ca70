package vn.motcua.walls;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.security.Role;
import vn.motcua.testing.As;
import vn.motcua.walls.Case.Way;

/** Has everybody try every door, and notes what they got and what became of the tables. */
@Component
class Survey {

    private final Scene scene;
    private final Schemas schemas;
    private final Plant plant;
    private final As as;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    Survey(Scene scene, Schemas schemas, Plant plant, As as, ObjectProvider<PlatformTransactionManager> transactions) {
        this.scene = scene;
        this.schemas = schemas;
        this.plant = plant;
        this.as = as;
        this.transactions = transactions;
    }

    /** One caller at one door. */
    record Try(Case door, Caller caller) {

        @Override
        public String toString() {
            return door.door() + " by " + caller.name();
        }
    }

    /**
     * @param bare what was answered before the marked rows stood, for what reads
     * @param marked what was answered while they stood
     * @param written tables that were written to, by door; a door by which nothing was written is not among them
     * @param ids keys that only people of the planted province may see
     * @param planted keys of the planted rows
     */
    record Findings(
            Map<Try, Answer> bare,
            Map<Try, Answer> marked,
            Map<String, Set<String>> written,
            Set<String> ids,
            Set<String> planted) {}

    Findings of(List<Case> cases) {
        Findings found = new Findings(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>(), schemas.ids(Plant.SLUG), plant.ids());
        List<Caller> callers = Caller.all(Plant.SLUG);
        List<Case> reading = cases.stream()
                .filter(door -> door.way() == Way.READS || door.constant())
                .toList();
        // Those who must be refused are compared with nothing: for them the second round is enough.
        watch("what reads", found, () -> callAll(reading, callers, Case::admits, found.bare()));
        plant.plant();
        try {
            watch("what reads", found, () -> callAll(reading, callers, (door, caller) -> true, found.marked()));
            List<Case> adding =
                    cases.stream().filter(door -> door.way() == Way.ADDS).toList();
            watch("what changes, or may not add", found, () -> {
                cases.stream().filter(door -> door.way() == Way.CHANGES).forEach(door -> change(door, callers, found));
                adding.forEach(door -> refuse(door, callers, found));
            });
            adding.forEach(door -> add(door, callers, found));
        } finally {
            plant.uproot();
        }
        found.planted().addAll(plant.ids());
        found.ids().addAll(plant.ids());
        return found;
    }

    private void callAll(
            List<Case> cases, List<Caller> callers, BiPredicate<Case, Caller> wanted, Map<Try, Answer> answers) {
        for (Case door : cases) {
            callers.stream()
                    .filter(caller -> wanted.test(door, caller))
                    .forEach(caller -> answers.put(new Try(door, caller), call(door, caller)));
        }
    }

    /**
     * Whoever may change the rows does so and takes it back; everybody else does what they can. The operator is in no
     * province that a transaction could be of: a case of theirs undoes itself.
     */
    private void change(Case door, List<Caller> callers, Findings found) {
        for (Caller caller : callers) {
            Answer answer = door.shows(caller) && !caller.is(Role.OPERATOR)
                    ? act(caller, () -> rolledBack(() -> door.call().by(scene)))
                    : call(door, caller);
            found.marked().put(new Try(door, caller), answer);
        }
    }

    private Object rolledBack(Callable<?> work) {
        return new TransactionTemplate(transactions.getObject()).execute(status -> {
            status.setRollbackOnly();
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void refuse(Case door, List<Caller> callers, Findings found) {
        callers.stream()
                .filter(caller -> !door.admits(caller) || caller.person().province() == null)
                .forEach(caller -> found.marked().put(new Try(door, caller), call(door, caller)));
    }

    private void add(Case door, List<Caller> callers, Findings found) {
        Caller author = callers.stream()
                .filter(caller -> caller.kind() == Caller.Kind.ELSEWHERE && door.admits(caller))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may " + door.door()));
        Map<String, Set<List<Object>>> keys = schemas.keys(Caller.OTHER);
        watch(
                door.door() + " by " + author.name(),
                found,
                () -> found.marked().put(new Try(door, author), call(door, author)));
        schemas.forgetNewRows(Caller.OTHER, keys);
    }

    private void watch(String what, Findings found, Runnable work) {
        Map<String, Integer> before = schemas.contents();
        work.run();
        Map<String, Integer> changed = new HashMap<>(schemas.contents());
        changed.entrySet().removeAll(before.entrySet());
        if (!changed.isEmpty()) {
            found.written().put(what, changed.keySet());
        }
    }

    private Answer call(Case door, Caller caller) {
        return act(caller, () -> door.call().by(scene));
    }

    private Answer act(Caller caller, Callable<?> work) {
        if (caller.person() != null) {
            return as.person(caller.person(), () -> Answer.to(work));
        }
        Answer[] answer = new Answer[1];
        as.nobody(() -> answer[0] = Answer.to(work));
        return answer[0];
    }

    static Stream<Try> tries(Findings found) {
        return found.marked().keySet().stream();
    }
}

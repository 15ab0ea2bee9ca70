package vn.motcua.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a period: as stated, and beside them what they add up to. Nothing is corrected. Intake and results
 * are not held against each other: many results belong to dossiers that did not come by post.
 *
 * @param stated all that was stated, all fields together before single ones
 */
public record PeriodFigures(ReportedPeriod period, List<Figure> stated) {

    /** The parts over all fields. */
    public List<Figure> byForm() {
        return select(figure -> figure.ofAllFields() && figure.form().isPart());
    }

    /** What was stated for single fields. */
    public List<Figure> byField() {
        return select(figure -> !figure.ofAllFields());
    }

    /** The total, as stated. */
    public Optional<Figure> total() {
        return overall(VolumeForm.TOTAL);
    }

    /** All dossiers of the period, by post or not. */
    public Optional<Figure> all() {
        return overall(VolumeForm.ALL);
    }

    /** What the parts add up to; those by field where there are none over all fields. Empty where there are neither. */
    public Optional<Long> computed() {
        List<Figure> parts = parts();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().mapToLong(Figure::amount).sum());
    }

    /**
     * How exactly the sum is known: not better than its parts. Empty where there is none, or where some parts are
     * stated as too much and others as too little.
     */
    public Optional<Exactness> computedExactness() {
        Set<Exactness> kinds = parts().stream().map(Figure::exactness).collect(Collectors.toSet());
        if (kinds.size() > 1) {
            kinds.remove(Exactness.EXACT);
        }
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** Computed less stated; empty where one of them is missing. */
    public Optional<Long> difference() {
        Optional<Long> computed = computed();
        return computed.isPresent() && total().isPresent()
                ? Optional.of(computed.get() - total().get().amount())
                : Optional.empty();
    }

    /** Whether the parts do not add up to the total, though all are stated exactly. */
    public boolean contradicts() {
        return difference().orElse(0L) != 0
                && total().filter(Figure::exact).isPresent()
                && parts().stream().allMatch(Figure::exact);
    }

    /**
     * The stated total in percent of all dossiers, with two decimals, half up. Empty where one of them is missing or
     * there were no dossiers.
     */
    public Optional<BigDecimal> postalShare() {
        return all().filter(all -> all.amount() > 0)
                .flatMap(all -> total().map(total -> BigDecimal.valueOf(total.amount())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all.amount()), 2, RoundingMode.HALF_UP)));
    }

    private List<Figure> parts() {
        List<Figure> forms = byForm();
        return forms.isEmpty()
                ? select(figure -> !figure.ofAllFields() && (figure.form().isPart() || isTotalWithoutParts(figure)))
                : forms;
    }

    private boolean isTotalWithoutParts(Figure figure) {
        return figure.form() == VolumeForm.TOTAL
                && stated.stream()
                        .noneMatch(other -> other.field().equals(figure.field())
                                && other.form().isPart());
    }

    private Optional<Figure> overall(VolumeForm form) {
        return stated.stream()
                .filter(figure -> figure.ofAllFields() && figure.form() == form)
                .findFirst();
    }

    private List<Figure> select(Predicate<Figure> condition) {
        return stated.stream().filter(condition).toList();
    }
}

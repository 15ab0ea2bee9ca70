package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.SearchKey;

/**
 * Finds the procedures that a name may mean: first the same name, whatever its marks, case and punctuation; then those
 * that share most of its words, rare words counting more. What stands in brackets counts, since "(cấp xã)" makes
 * another procedure.
 */
final class NameMatcher {

    private static final int MOST = 5;
    private static final int LEAST_SCORE = 35;
    private static final int SAME = 100;

    private final List<String> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** @param names of the procedures in force, by code */
    NameMatcher(Map<String, String> names) {
        names.forEach((code, name) -> {
            int number = codes.size();
            codes.add(code);
            this.names.add(name);
            String key = key(name);
            byKey.computeIfAbsent(key, each -> new ArrayList<>(1)).add(number);
            words(key)
                    .forEach(word -> byWord.computeIfAbsent(word, each -> new ArrayList<>())
                            .add(number));
        });
        this.names.forEach(name -> weights.add(weight(words(key(name)))));
    }

    /** A name without case, marks and punctuation. */
    static String key(String name) {
        return SearchKey.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> words(String key) {
        return new HashSet<>(List.of(key.split(" ")));
    }

    /** At most five, the likeliest first; several of 100 when several have this very name. */
    List<Candidate> find(String name) {
        String key = key(name);
        List<Integer> same = byKey.getOrDefault(key, List.of());
        if (!same.isEmpty()) {
            return same.stream()
                    .limit(MOST)
                    .map(number -> candidate(number, SAME))
                    .toList();
        }
        Set<String> words = words(key);
        Map<Integer, Double> shared = new HashMap<>();
        for (String word : words) {
            double weight = weight(word);
            byWord.getOrDefault(word, List.of()).forEach(number -> shared.merge(number, weight, Double::sum));
        }
        double own = weight(words);
        Comparator<Candidate> best =
                Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::code);
        return shared.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), score(entry.getValue(), own, weights.get(entry.getKey()))))
                .filter(candidate -> candidate.score() >= LEAST_SCORE)
                .sorted(best)
                .limit(MOST)
                .toList();
    }

    /** How much of both names is common; never 100, which only the same name is. */
    private static int score(double shared, double one, double other) {
        return Math.min(SAME - 1, (int) Math.round(SAME * 2 * shared / (one + other)));
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    /** A word in every name says nothing, one in a single name much. */
    private double weight(String word) {
        int found = byWord.getOrDefault(word, List.of()).size();
        return Math.log(1.0 + (codes.size() + 1.0) / (found + 1.0));
    }

    private Candidate candidate(int number, int score) {
        return new Candidate(codes.get(number), names.get(number), score);
    }
}

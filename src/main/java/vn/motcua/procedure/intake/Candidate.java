package vn.motcua.procedure.intake;

/**
 * A procedure that a name without a code may mean.
 *
 * @param score from 0 to 100; 100 is the same name
 */
public record Candidate(String code, String name, int score) {}

package vn.motcua.procedure;

/**
 * What a list of procedures says about one of them, tidied.
 *
 * @param field subject area
 * @param issuingAgency "" when the list leaves it blank
 * @param executingAgencies joined by "; "; "" when the list leaves them blank
 */
public record ProcedureContent(String name, String field, String issuingAgency, String executingAgencies) {}

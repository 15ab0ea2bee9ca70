package vn.motcua.audit;

import java.util.UUID;

/**
 * A thing that an act concerns besides its subject.
 *
 * @param label as the thing was called then; "" where only its kind is known
 */
public record SubjectLink(String subjectType, UUID subjectId, String label) {}

package vn.motcua.procedure.content;

/** A field that is stated otherwise than it was. */
public record FieldChange(ProcedureField field, String before, String after) {}

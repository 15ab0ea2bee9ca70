package vn.motcua.staffing.person;

/**
 * A photo as it is served.
 *
 * @param jpeg its content, at most about 300 kB
 * @param digest SHA-256 of the content
 */
public record PersonPhoto(byte[] jpeg, String digest) {}

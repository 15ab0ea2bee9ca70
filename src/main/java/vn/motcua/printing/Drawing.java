package vn.motcua.printing;

/**
 * A picture in a document, as the value of a parameter: printed as lines and letters, not as dots.
 *
 * @param svg with its width and height, its own styles, and nothing from elsewhere
 */
public record Drawing(String svg) {}

/** What a legal document supersedes, amends or is based on. */
@NullMarked
package vn.motcua.decision.link;

import org.jspecify.annotations.NullMarked;

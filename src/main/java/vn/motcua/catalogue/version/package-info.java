/** A version of a catalogue and its life: drafted, submitted, returned or approved, superseded; and whose it is to see and change. */
@NullMarked
package vn.motcua.catalogue.version;

import org.jspecify.annotations.NullMarked;

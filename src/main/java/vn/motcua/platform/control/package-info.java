/** The door for the machine's own keepers: backup and restore over the management port, with a token from the data folder. */
@NullMarked
package vn.motcua.platform.control;

import org.jspecify.annotations.NullMarked;

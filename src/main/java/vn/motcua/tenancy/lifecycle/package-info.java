/** How a province comes up and goes down: opened, watched, shut by an operator, backed up and restored. */
@NullMarked
package vn.motcua.tenancy.lifecycle;

import org.jspecify.annotations.NullMarked;

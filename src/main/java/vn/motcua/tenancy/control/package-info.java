/** What the deployment keeps of its provinces in the control schema: whether they are shut, what operators did, errors. */
@NullMarked
package vn.motcua.tenancy.control;

import org.jspecify.annotations.NullMarked;

/**
 * What must be there before a unit goes over to the post, as a rule in plain Java. What is there, the modules say that
 * know: they implement {@link vn.motcua.orgunit.golive.GoLiveEvidence}.
 */
@NullMarked
@NamedInterface("golive")
package vn.motcua.orgunit.golive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

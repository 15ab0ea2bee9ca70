package vn.motcua.catalogue.touch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Implemented by modules above that know whom a change of a procedure touches. */
public interface TouchedBy {

    /**
     * Whom they touch on a day, of what the current person may see: with as many queries for many as for one. Nothing is said of kinds of which there is none.
     */
    List<Touch> touches(Collection<Touchable> things, LocalDate day);
}

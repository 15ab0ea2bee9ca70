package vn.motcua.catalogue.version;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Catalogues extends Repository<Catalogue, UUID> {

    Catalogue saveAndFlush(Catalogue catalogue);

    /** For changing: whoever else wants to change it or its entries waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Catalogue c where c.id = :id")
    Optional<Catalogue> lock(UUID id);

    @Query("select coalesce(max(c.number), 0) from Catalogue c where c.line = :line")
    int highestNumber(String line);
}

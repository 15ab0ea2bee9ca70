package floor;

import org.springframework.data.repository.Repository;

interface Things extends Repository<Thing, Long> {

    long count();
}

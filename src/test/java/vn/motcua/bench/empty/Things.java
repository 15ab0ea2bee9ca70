package vn.motcua.bench.empty;

import org.springframework.data.repository.Repository;

interface Things extends Repository<Thing, Long> {

    long count();
}

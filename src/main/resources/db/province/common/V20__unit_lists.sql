-- An official list of units on its way in. The file is kept: what the list would do is computed from it and from the
-- units there are, as often as somebody looks, so that it is never stale; and it is the proof of what was taken over.
create table unit_import (
    id            binary(16)   not null primary key,
    file_name     varchar(200) not null,
    sha256        varchar(64)  not null,
    content       longblob     not null,
    holds_from    date         not null,
    decision_id   binary(16),
    state         varchar(20)  not null,
    started_by    varchar(100) not null,
    started_at    timestamp(6) not null,
    finished_by   varchar(100),
    finished_at   timestamp(6) null,
    units_new     int          not null,
    units_renamed int          not null,
    units_moved   int          not null,
    version       int          not null,
    constraint unit_import_decision foreign key (decision_id) references decision (id)
);
create index unit_import_state on unit_import (state, started_at);

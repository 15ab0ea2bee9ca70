-- Mornings and afternoons of a week, two bits a weekday from Monday on. A counter is open on working days unless
-- somebody says otherwise; an assignment covers whatever its counter is open.
alter table counter add column sessions smallint default 1023 not null;
alter table counter add column norm smallint default 1 not null;
alter table assignment add column sessions smallint default 16383 not null;

-- Days off, and days worked instead. place is the point's key in hexadecimal digits, empty for the whole province; live is
-- null for what was taken back, so that a day is told of once.
create table special_day (
    id                binary(16)   not null primary key,
    on_day            date         not null,
    one_stop_point_id binary(16),
    place             varchar(32)  not null,
    worked            boolean      not null,
    name              varchar(200) not null,
    recorded_by       varchar(100) not null,
    recorded_at       timestamp(6) not null,
    live              smallint,
    version           int          not null,
    constraint special_day_point foreign key (one_stop_point_id) references one_stop_point (id),
    constraint special_day_once unique (on_day, place, live)
);

-- From one morning or afternoon to another, both included.
create table absence (
    id            binary(16)    not null primary key,
    employee_id   binary(16)    not null,
    kind          varchar(10)   not null,
    first_day     date          not null,
    first_session varchar(10)   not null,
    last_day      date          not null,
    last_session  varchar(10)   not null,
    note          varchar(1000) not null,
    reported_by   varchar(100)  not null,
    reported_at   timestamp(6)  not null,
    live          smallint,
    version       int           not null,
    constraint absence_employee foreign key (employee_id) references employee (id)
);
create index absence_by_employee on absence (employee_id, last_day);

create table stand_in (
    id          binary(16)   not null primary key,
    employee_id binary(16)   not null,
    counter_id  binary(16)   not null,
    on_day      date         not null,
    session     varchar(10)  not null,
    assigned_by varchar(100) not null,
    assigned_at timestamp(6) not null,
    live        smallint,
    version     int          not null,
    constraint stand_in_employee foreign key (employee_id) references employee (id),
    constraint stand_in_counter foreign key (counter_id) references counter (id),
    constraint stand_in_once unique (employee_id, on_day, session, live)
);
create index stand_in_by_counter on stand_in (counter_id, on_day);

-- Figures as reports state them. period_to is null and as_of set for "from … until now".
create table volume (
    id          binary(16)   not null primary key,
    period_from date         not null,
    period_to   date,
    as_of       date,
    unit_id     binary(16),
    field       varchar(300) not null,
    form        varchar(10)  not null,
    amount      bigint       not null,
    exactness   varchar(10)  not null,
    constraint volume_unit foreign key (unit_id) references org_unit (id)
);
create index volume_period on volume (period_from);

create table incident_count (
    id          binary(16) not null primary key,
    period_from date       not null,
    period_to   date       not null,
    lost        int        not null,
    damaged     int        not null,
    compensated int        not null,
    constraint incident_count_period unique (period_from, period_to)
);

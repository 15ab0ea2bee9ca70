-- By what a province tells how many people it needs at its one-stop points. States touch: the last one is open.
create table need_norm (
    id              binary(16)    not null primary key,
    default_minutes decimal(6, 2) not null,
    wait_minutes    decimal(6, 2) not null,
    wait_share      decimal(5, 2) not null,
    peak_factor     decimal(5, 2) not null,
    morning_hours   decimal(4, 2) not null,
    afternoon_hours decimal(4, 2) not null,
    working_days    int           not null,
    allowance       decimal(5, 2) not null,
    floor_urban     int           not null,
    floor_rural     int           not null,
    floor_mountain  int           not null,
    note            varchar(1000) not null,
    valid_from      date          not null,
    valid_to        date,
    version         int           not null,
    constraint need_norm_from unique (valid_from)
);

-- Minutes at the counter for a dossier of a field.
create table need_norm_minutes (
    norm_id  binary(16)    not null,
    position int           not null,
    field    varchar(300)  not null,
    minutes  decimal(6, 2) not null,
    primary key (norm_id, position),
    constraint need_norm_minutes_norm foreign key (norm_id) references need_norm (id)
);

-- What people say of a one-stop point, where reports tell nothing of it or they know better.
create table need_figures (
    id                binary(16)    not null primary key,
    one_stop_point_id binary(16)    not null,
    area              varchar(20)   not null,
    note              varchar(1000) not null,
    valid_from        date          not null,
    valid_to          date,
    version           int           not null,
    constraint need_figures_from unique (one_stop_point_id, valid_from),
    constraint need_figures_point foreign key (one_stop_point_id) references one_stop_point (id)
);

-- Dossiers on a working day, by field.
create table need_figures_field (
    figures_id binary(16)    not null,
    position   int           not null,
    field      varchar(300)  not null,
    per_day    decimal(9, 2) not null,
    primary key (figures_id, position),
    constraint need_figures_field_figures foreign key (figures_id) references need_figures (id)
);

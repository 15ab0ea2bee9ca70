-- Periods are half-open: valid_from is the first day, valid_to the first day no longer.
create table org_unit (
    id         binary(16)   not null primary key,
    code       varchar(40)  not null,
    kind       varchar(20)  not null,
    name       varchar(300) not null,
    search_key varchar(400) not null,
    parent_id  binary(16),
    valid_from date         not null,
    valid_to   date,
    version    int          not null,
    constraint org_unit_code unique (code, valid_from),
    constraint org_unit_parent foreign key (parent_id) references org_unit (id)
);
create index org_unit_kind on org_unit (kind, valid_from);

create table post_office (
    id             binary(16)   not null primary key,
    code           varchar(40)  not null,
    name           varchar(300) not null,
    kind           varchar(20)  not null,
    unit_id        binary(16),
    address        varchar(300) not null,
    public_service boolean      not null,
    valid_from     date         not null,
    valid_to       date,
    version        int          not null,
    constraint post_office_code unique (code, valid_from),
    constraint post_office_unit foreign key (unit_id) references org_unit (id)
);

create table one_stop_point (
    id             binary(16)   not null primary key,
    code           varchar(40)  not null,
    name           varchar(300) not null,
    unit_id        binary(16),
    post_office_id binary(16),
    premises       varchar(20)  not null,
    address        varchar(300) not null,
    valid_from     date         not null,
    valid_to       date,
    version        int          not null,
    constraint one_stop_point_code unique (code, valid_from),
    constraint one_stop_point_unit foreign key (unit_id) references org_unit (id),
    constraint one_stop_point_post_office foreign key (post_office_id) references post_office (id)
);

-- What a unit officer or a post manager is in charge of; the sign-in knows only their role.
create table unit_charge (
    username varchar(100) not null,
    unit_id  binary(16)   not null,
    primary key (username, unit_id),
    constraint unit_charge_unit foreign key (unit_id) references org_unit (id)
);
create table post_office_charge (
    username       varchar(100) not null,
    post_office_id binary(16)   not null,
    primary key (username, post_office_id),
    constraint post_office_charge_office foreign key (post_office_id) references post_office (id)
);

-- The same number may stand with two dates: real papers do.
create table decision (
    id        binary(16)    not null primary key,
    number    varchar(60)   not null,
    issued_on date          not null,
    issuer    varchar(200)  not null,
    subject   varchar(1000) not null,
    version   int           not null,
    constraint decision_number unique (number, issued_on)
);

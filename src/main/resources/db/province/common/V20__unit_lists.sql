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

-- One-stop points and post offices over time: the place's own row holds what is true since its last change, these
-- tables what was true before. To which unit a place belonged stands in one_stop_point_past and post_office_past.
alter table one_stop_point add column phone varchar(60) default '' not null;
alter table one_stop_point add column opening_hours varchar(400) default '' not null;
alter table one_stop_point add column delivery_zone varchar(500) default '' not null;
alter table one_stop_point add column search_key varchar(400);
create table one_stop_point_before (
    one_stop_point_id binary(16)   not null,
    valid_from        date         not null,
    valid_to          date         not null,
    name              varchar(300) not null,
    post_office_id    binary(16),
    premises          varchar(20)  not null,
    address           varchar(300) not null,
    phone             varchar(60)  not null,
    opening_hours     varchar(400) not null,
    delivery_zone     varchar(500) not null,
    primary key (one_stop_point_id, valid_from),
    constraint one_stop_point_before_point foreign key (one_stop_point_id) references one_stop_point (id),
    constraint one_stop_point_before_office foreign key (post_office_id) references post_office (id)
);

alter table post_office add column search_key varchar(400);
create table post_office_before (
    post_office_id binary(16)   not null,
    valid_from     date         not null,
    valid_to       date         not null,
    name           varchar(300) not null,
    kind           varchar(20)  not null,
    address        varchar(300) not null,
    public_service boolean      not null,
    primary key (post_office_id, valid_from),
    constraint post_office_before_office foreign key (post_office_id) references post_office (id)
);

-- What a one-stop point must have (NĐ 61/2018, art. 13) and what is there. Each look is a row: the last until a day is
-- what was known that day.
create table point_equipment (
    id          binary(16)   not null primary key,
    point_id    binary(16)   not null,
    item        varchar(30)  not null,
    needed      int          not null,
    present     int          not null,
    note        varchar(500) not null,
    checked_on  date         not null,
    checked_by  varchar(100) not null,
    person_name varchar(200) not null,
    constraint point_equipment_point foreign key (point_id) references one_stop_point (id)
);
create index point_equipment_item on point_equipment (point_id, item, checked_on);

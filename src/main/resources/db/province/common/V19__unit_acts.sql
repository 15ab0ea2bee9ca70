-- A code may come back on the day on which somebody else's first one began: what holds on a day is in unit_state.
alter table org_unit drop index org_unit_code;
create index org_unit_code_day on org_unit (code, valid_from);

-- Who changes units waits here for whoever does so at the same moment: codes and parents concern several units.
create table unit_register (
    id      tinyint not null primary key,
    version int     not null
);
insert into unit_register (id, version) values (1, 0);

-- What was done to units, and on which paper. Corrections may have none.
create table unit_act (
    id           binary(16)    not null primary key,
    unit_id      binary(16)    not null,
    kind         varchar(20)   not null,
    effective_on date          not null,
    decision_id  binary(16),
    reason       varchar(2000) not null,
    recorded_by  varchar(100)  not null,
    person_name  varchar(200)  not null,
    recorded_at  timestamp(6)  not null,
    constraint unit_act_unit foreign key (unit_id) references org_unit (id),
    constraint unit_act_decision foreign key (decision_id) references decision (id)
);

-- Who goes on where a unit ended; a unit may have several, and be that of several.
create table unit_succession (
    unit_id      binary(16) not null,
    successor_id binary(16) not null,
    act_id       binary(16) not null,
    primary key (unit_id, successor_id),
    constraint unit_succession_unit foreign key (unit_id) references org_unit (id),
    constraint unit_succession_successor foreign key (successor_id) references org_unit (id),
    constraint unit_succession_act foreign key (act_id) references unit_act (id)
);

-- By which codes other systems know a unit, and when. A code is one unit's at a time; it may become another's later.
create table unit_code (
    id          binary(16)   not null primary key,
    unit_id     binary(16)   not null,
    code_system varchar(20)  not null,
    code        varchar(60)  not null,
    valid_from  date         not null,
    valid_to    date,
    constraint unit_code_begin unique (unit_id, code_system, valid_from),
    constraint unit_code_unit foreign key (unit_id) references org_unit (id)
);
create index unit_code_code on unit_code (code_system, code, valid_from);

-- Where a place belonged before it went to another unit; the place itself names the last one.
create table one_stop_point_past (
    one_stop_point_id binary(16) not null,
    unit_id           binary(16) not null,
    valid_from        date       not null,
    valid_to          date       not null,
    primary key (one_stop_point_id, valid_from),
    constraint one_stop_point_past_point foreign key (one_stop_point_id) references one_stop_point (id),
    constraint one_stop_point_past_unit foreign key (unit_id) references org_unit (id)
);
create table post_office_past (
    post_office_id binary(16) not null,
    unit_id        binary(16) not null,
    valid_from     date       not null,
    valid_to       date       not null,
    primary key (post_office_id, valid_from),
    constraint post_office_past_office foreign key (post_office_id) references post_office (id),
    constraint post_office_past_unit foreign key (unit_id) references org_unit (id)
);

-- Why a unit has not handed over. What was done about it stands in its steps, the first of which opens it: how it stood
-- on a day is what its last step until that day says.
create table blocker (
    id         binary(16)    not null primary key,
    unit_id    binary(16)    not null,
    kind       varchar(20)   not null,
    problem    varchar(1000) not null,
    search_key varchar(1600) not null,
    version    int           not null,
    constraint blocker_unit foreign key (unit_id) references org_unit (id)
);

create table blocker_step (
    blocker_id   binary(16)    not null,
    position     int           not null,
    act          varchar(20)   not null,
    happened_on  date          not null,
    what         varchar(1000) not null,
    owner        varchar(200)  not null,
    search_key   varchar(200)  not null,
    due_on       date          not null,
    directive_id binary(16),
    recorded_by  varchar(100)  not null,
    recorded_at  timestamp(6)  not null,
    primary key (blocker_id, position),
    constraint blocker_step_blocker foreign key (blocker_id) references blocker (id),
    constraint blocker_step_directive foreign key (directive_id) references decision (id)
);

-- An agreement runs until the day agreed on; valid_to is the day on which it really ends, by that day, by a renewal or
-- by an act. From remind_on on it asks to be renewed.
alter table agreement add column signed_on date;
alter table agreement add column agreed_to date;
alter table agreement add column remind_on date;
alter table agreement add column scope varchar(1000) default '' not null;
alter table agreement add column decision_id binary(16);
alter table agreement add column renews_id binary(16);
alter table agreement add column end_reason varchar(1000) default '' not null;
alter table agreement add column end_decision_id binary(16);
alter table agreement add column version int default 0 not null;
update agreement set signed_on = valid_from, agreed_to = valid_to;
alter table agreement modify column signed_on date not null;
alter table agreement add constraint agreement_decision foreign key (decision_id) references decision (id);
alter table agreement add constraint agreement_end_decision foreign key (end_decision_id) references decision (id);
alter table agreement add constraint agreement_renews foreign key (renews_id) references agreement (id);
-- Renewed once: what follows renews the renewal.
alter table agreement add constraint agreement_renewed unique (renews_id);

-- Which share of the units of a kind is to have handed over by when.
create table target (
    id          binary(16)    not null primary key,
    unit_kind   varchar(20)   not null,
    share       decimal(5, 2) not null,
    deadline    date          not null,
    note        varchar(1000) not null,
    decision_id binary(16)    not null,
    valid_from  date          not null,
    valid_to    date,
    end_reason  varchar(1000) not null,
    version     int           not null,
    constraint target_decision foreign key (decision_id) references decision (id)
);

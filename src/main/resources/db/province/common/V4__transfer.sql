-- A stage lasts until the unit's next one begins.
create table transfer_stage (
    id              binary(16)    not null primary key,
    unit_id         binary(16)    not null,
    stage           varchar(20)   not null,
    valid_from      date          not null,
    valid_to        date,
    decision_number varchar(60)   not null,
    note            varchar(1000) not null,
    constraint transfer_stage_begin unique (unit_id, valid_from),
    constraint transfer_stage_unit foreign key (unit_id) references org_unit (id)
);

create table agreement (
    id         binary(16)  not null primary key,
    unit_id    binary(16)  not null,
    number     varchar(60) not null,
    valid_from date        not null,
    valid_to   date,
    constraint agreement_unit foreign key (unit_id) references org_unit (id)
);

-- Changes with every transaction that changes units (UNITS), or stages and agreements of their hand-over (HANDOVERS), so
-- that what is kept in memory of them is known to be out of date.
create table unit_stamp (
    name  varchar(20) not null primary key,
    stamp binary(16)  not null
);
insert into unit_stamp (name, stamp) values ('UNITS', X'00000000000000000000000000000000');
insert into unit_stamp (name, stamp) values ('HANDOVERS', X'00000000000000000000000000000000');

-- Who is in charge of a unit that ends later gets the successor on that day, and not before.
alter table unit_charge add since date;

-- What became of each thing that was open at a unit when it ended, so that an end recorded by mistake can be taken back.
create table unit_settlement (
    act_id       binary(16)   not null,
    kind         varchar(40)  not null,
    item_id      binary(16)   not null,
    label        varchar(600) not null,
    answer       varchar(20)  not null,
    successor_id binary(16),
    primary key (act_id, kind, item_id),
    constraint unit_settlement_act foreign key (act_id) references unit_act (id),
    constraint unit_settlement_successor foreign key (successor_id) references org_unit (id)
);

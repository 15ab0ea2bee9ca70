-- What a unit is called, by which code, and below which other, over time. The states of a unit touch each other and
-- together are its life; org_unit is the unit itself, with a copy of its last state for what is not about a day.
create table unit_state (
    id         binary(16)   not null primary key,
    unit_id    binary(16)   not null,
    code       varchar(40)  not null,
    name       varchar(300) not null,
    search_key varchar(400) not null,
    parent_id  binary(16),
    valid_from date         not null,
    valid_to   date,
    constraint unit_state_begin unique (unit_id, valid_from),
    constraint unit_state_unit foreign key (unit_id) references org_unit (id),
    constraint unit_state_parent foreign key (parent_id) references org_unit (id)
);
create index unit_state_code on unit_state (code, valid_from);
create index unit_state_search on unit_state (search_key);

-- The first state may bear the key of its unit: keys are unique within a table.
insert into unit_state (id, unit_id, code, name, search_key, parent_id, valid_from, valid_to)
select id, id, code, name, search_key, parent_id, valid_from, valid_to from org_unit;

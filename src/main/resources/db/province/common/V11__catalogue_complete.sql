-- A supplement belongs to a district or commune and is numbered in a line of its own: '' is the province's line, any
-- other the key of the unit.
alter table catalogue add column unit_id binary(16);
alter table catalogue add column line varchar(36) default '' not null;
alter table catalogue add constraint catalogue_unit foreign key (unit_id) references org_unit (id);
alter table catalogue add constraint catalogue_line unique (line, number);
alter table catalogue drop index catalogue_number;

-- Where and from when: levels '' is every level of the procedure, no start that of the catalogue.
alter table catalogue_entry add column levels varchar(60) default '' not null;
alter table catalogue_entry add column starts_on date;
alter table catalogue_entry add column note varchar(500) default '' not null;

-- Only at these places; without any, everywhere at its levels. Either a unit or a one-stop point.
create table catalogue_entry_place (
    id                binary(16) not null primary key,
    entry_id          binary(16) not null,
    unit_id           binary(16),
    one_stop_point_id binary(16),
    constraint catalogue_entry_place_entry foreign key (entry_id) references catalogue_entry (id),
    constraint catalogue_entry_place_unit foreign key (unit_id) references org_unit (id),
    constraint catalogue_entry_place_point foreign key (one_stop_point_id) references one_stop_point (id)
);

-- The second list that the law wants published: what is not done through the post, and why.
create table catalogue_exclusion (
    id                   binary(16)    not null primary key,
    catalogue_id         binary(16)    not null,
    procedure_id         binary(16)    not null,
    procedure_version_id binary(16)    not null,
    reason               varchar(20)   not null,
    note                 varchar(1000) not null,
    confirmed            boolean       not null,
    constraint catalogue_exclusion_once unique (catalogue_id, procedure_id),
    constraint catalogue_exclusion_catalogue foreign key (catalogue_id) references catalogue (id),
    constraint catalogue_exclusion_version foreign key (procedure_version_id) references procedure_version (id)
);

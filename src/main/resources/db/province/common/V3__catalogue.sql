-- One row for each state a procedure was ever in. open_marker is 1 for the state without an end and null for the
-- others, so that the unique key lets two people open only one.
create table procedure_version (
    id                 binary(16)    not null primary key,
    procedure_id       binary(16)    not null,
    code               varchar(20)   not null,
    raw_code           varchar(60)   not null,
    name               varchar(2000) not null,
    field              varchar(300)  not null,
    issuing_agency     varchar(300)  not null,
    executing_agencies varchar(2000) not null,
    levels             varchar(60)   not null,
    search_key         varchar(2400) not null,
    valid_from         date          not null,
    valid_to           date,
    open_marker        tinyint,
    constraint procedure_version_open unique (code, open_marker)
);
create index procedure_version_procedure on procedure_version (procedure_id, valid_from);

create table catalogue (
    id             binary(16)    not null primary key,
    number         int           not null,
    title          varchar(300)  not null,
    status         varchar(20)   not null,
    drafted_by     varchar(100)  not null,
    submitted_by   varchar(100),
    submitted_at   timestamp(6)  null,
    return_reason  varchar(2000),
    decided_by     varchar(100),
    decided_at     timestamp(6)  null,
    decision_id    binary(16),
    effective_from date,
    version        int           not null,
    constraint catalogue_number unique (number),
    constraint catalogue_decision foreign key (decision_id) references decision (id)
);

-- tasks: the seven ticks as bits, in the order of the official form (1 = guidance … 64 = auxiliary).
create table catalogue_entry (
    id                   binary(16)  not null primary key,
    catalogue_id         binary(16)  not null,
    procedure_id         binary(16)  not null,
    procedure_version_id binary(16)  not null,
    tasks                int         not null,
    service_form         varchar(10) not null,
    constraint catalogue_entry_once unique (catalogue_id, procedure_id),
    constraint catalogue_entry_catalogue foreign key (catalogue_id) references catalogue (id),
    constraint catalogue_entry_version foreign key (procedure_version_id) references procedure_version (id)
);

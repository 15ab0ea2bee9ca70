-- What else is known of a procedure, how it stands, and which act began the version (null: there from the beginning).
-- A row stays below MySQL's 65,535 bytes at four bytes a character.
alter table procedure_version add column applicants varchar(500) default '' not null;
alter table procedure_version add column online_service varchar(20) default '' not null;
alter table procedure_version add column time_limit varchar(300) default '' not null;
alter table procedure_version add column time_limit_days int;
alter table procedure_version add column fee varchar(1000) default '' not null;
alter table procedure_version add column channels varchar(60) default '' not null;
alter table procedure_version add column presence varchar(20) default 'UNKNOWN' not null;
alter table procedure_version add column legal_basis varchar(3000) default '' not null;
alter table procedure_version add column status varchar(20) default 'NEW' not null;
alter table procedure_version add column replaced_by varchar(20);
alter table procedure_version add column support_place varchar(300) default '' not null;
alter table procedure_version add column reception_place varchar(300) default '' not null;
alter table procedure_version add column deciding_agency varchar(300) default '' not null;
alter table procedure_version add column act_id binary(16);
alter table procedure_version modify column search_key varchar(3200) not null;
create index procedure_version_act on procedure_version (act_id);
create index procedure_version_end on procedure_version (valid_to, valid_from);

-- A list of procedures on its way in. What it says waits in the rows until a person takes it over or leaves it.
-- mapping: what each column of the list holds, as "index=COLUMN" joined by semicolons.
create table procedure_import (
    id           binary(16)   not null primary key,
    file_name    varchar(300) not null,
    sha256       char(64)     not null,
    started_by   varchar(100) not null,
    started_at   timestamp(6) not null,
    touched_at   timestamp(6) not null,
    state        varchar(20)  not null,
    failure_key  varchar(100),
    columns_read varchar(2000) not null,
    rows_read    int          not null,
    with_tasks   tinyint      not null,
    act_id       binary(16)
);
create index procedure_import_state on procedure_import (state, started_at);

-- tasks: the seven ticks as bits, null where the list has none. base_id: the version in force that the row was
-- compared with. stated: the fields that the list speaks of, as bits in the order of ProcedureField. cells: what the file says, where it cannot be taken over as it is.
create table procedure_import_row (
    import_id          binary(16)    not null,
    list_row         int           not null,
    verdict            varchar(20)   not null,
    accepted           tinyint       not null,
    written_code       varchar(100)  not null,
    code               varchar(20),
    raw_code           varchar(60),
    version_id         binary(16)    not null,
    procedure_id       binary(16)    not null,
    base_id            binary(16),
    name               varchar(2000) not null,
    field              varchar(300)  not null,
    issuing_agency     varchar(300)  not null,
    executing_agencies varchar(2000) not null,
    levels             varchar(60)   not null,
    applicants         varchar(500)  not null,
    online_service     varchar(20)   not null,
    time_limit         varchar(300)  not null,
    time_limit_days    int,
    fee                varchar(1000) not null,
    channels           varchar(60)   not null,
    presence           varchar(20)   not null,
    legal_basis        varchar(3000) not null,
    status             varchar(20)   not null,
    replaced_by        varchar(20),
    support_place      varchar(300)  not null,
    reception_place    varchar(300)  not null,
    deciding_agency    varchar(300)  not null,
    search_key         varchar(3200) not null,
    by_name            tinyint       not null,
    stated             int           not null,
    tasks              int,
    place              varchar(500),
    start_day          date,
    changes            text,
    faults             text,
    cells              text,
    candidates         text,
    primary key (import_id, list_row),
    constraint procedure_import_row_import foreign key (import_id) references procedure_import (id)
);
create index procedure_import_row_verdict on procedure_import_row (import_id, verdict, list_row);
create index procedure_import_row_base on procedure_import_row (import_id, base_id);

-- What a column with such a header held, the last time that somebody of the province said so.
create table procedure_column_mapping (
    header_key    varchar(200) not null primary key,
    column_name   varchar(40)  not null,
    decided_by    varchar(100) not null,
    decided_at    timestamp(6) not null
);

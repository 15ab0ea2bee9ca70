-- What the deployment keeps of a province, beside its folder: where its rows are, whether it is shut, its last backup.
-- A restore fills restoring_schema and flips schema_name to it in one update; the one before stays until the next.
create table province (
    slug             varchar(60) not null primary key,
    schema_name      varchar(64) not null,
    previous_schema  varchar(64),
    restoring_schema varchar(64),
    restoring_until  timestamp(6) null,
    disabled_at      timestamp(6) null,
    disabled_by      varchar(100),
    disabled_reason  varchar(500),
    last_backup_at   timestamp(6) null,
    last_backup_by   varchar(100),
    last_backup_size bigint
);

-- What operators did to provinces: who, when, what, why. Never changed.
create table operator_act (
    id          binary(16)   not null primary key,
    happened_at timestamp(6) not null,
    username    varchar(100) not null,
    action      varchar(40)  not null,
    slug        varchar(60)  not null,
    reason      varchar(500) not null
);
create index operator_act_time on operator_act (happened_at);

-- That an unexpected error was shown under an id, when and in which province; the log says the rest.
create table error_note (
    id          varchar(40)  not null primary key,
    slug        varchar(60)  not null,
    happened_at timestamp(6) not null
);
create index error_note_time on error_note (slug, happened_at);

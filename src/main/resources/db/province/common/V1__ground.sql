-- One row once the province's CSV files are in.
create table first_load (
    id        int          not null primary key,
    loaded_at timestamp(6) not null
);

-- Who did what: written in the transaction of the act, never changed.
create table audit_entry (
    id         binary(16)    not null primary key,
    happened_at timestamp(6) not null,
    username   varchar(100)  not null,
    action     varchar(60)   not null,
    subject_type varchar(40) not null,
    subject_id binary(16)    not null,
    details    varchar(2000) not null
);
create index audit_entry_subject on audit_entry (subject_id, happened_at);
create index audit_entry_time on audit_entry (happened_at);

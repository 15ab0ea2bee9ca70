create table report (
    id           binary(16)    not null primary key,
    type         varchar(40)   not null,
    as_of        date          not null,
    format       varchar(10)   not null,
    locale       varchar(10)   not null,
    state        varchar(20)   not null,
    progress     int           not null,
    failure_key  varchar(200),
    requested_by varchar(100)  not null,
    requested_at timestamp(6)  not null,
    finished_at  timestamp(6)  null,
    file_name    varchar(200),
    version      int           not null
);
create index report_time on report (requested_at);

-- Apart from the report, so that a list of reports does not load their files.
create table report_file (
    report_id binary(16) not null primary key,
    content   longblob   not null,
    constraint report_file_report foreign key (report_id) references report (id)
);

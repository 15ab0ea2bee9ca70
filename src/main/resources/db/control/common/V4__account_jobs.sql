-- The queue of work on accounts and organisations in the sign-in server, apart from that of reports: a scheduler takes
-- jobs that it does not know for leftovers. A job names its province; it holds none of its rows.
create table account_jobs (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index account_jobs_due on account_jobs (execution_time);
create index account_jobs_heartbeat on account_jobs (last_heartbeat);

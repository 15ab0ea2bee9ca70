-- An employee's account in the portal, from the request on: one row each, which a new request takes up again. Who did
-- what and when before stands in the trail. Passwords are the sign-in server's alone.
create table counter_account (
    id           binary(16)   not null primary key,
    employee_id  binary(16)   not null,
    username     varchar(60)  not null,
    email        varchar(254) not null,
    phone        varchar(20)  not null,
    state        varchar(20)  not null,
    requested_by varchar(100) not null,
    requested_at timestamp(6) not null,
    decided_by   varchar(100),
    decided_at   timestamp(6) null,
    reason       varchar(500) not null,
    keycloak_id  varchar(40),
    mailed_at    timestamp(6) null,
    tries        int          not null,
    last_try     timestamp(6) null,
    next_try     timestamp(6) null,
    problem      varchar(100),
    version      int          not null,
    constraint counter_account_employee unique (employee_id),
    constraint counter_account_username unique (username),
    constraint counter_account_employee_key foreign key (employee_id) references employee (id)
);
create index counter_account_state on counter_account (state, requested_at);
create index counter_account_due on counter_account (next_try);

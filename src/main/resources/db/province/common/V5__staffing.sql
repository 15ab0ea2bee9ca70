-- sort_key orders names the Vietnamese way, by given name first, which no collation of a database does.
create table employee (
    id             binary(16)   not null primary key,
    code           varchar(40)  not null,
    name           varchar(200) not null,
    search_key     varchar(300) not null,
    sort_key       varbinary(1000) not null,
    birth_year     int,
    qualification  varchar(20)  not null,
    trained        boolean      not null,
    post_office_id binary(16)   not null,
    valid_from     date         not null,
    valid_to       date,
    version        int          not null,
    constraint employee_code unique (code),
    constraint employee_post_office foreign key (post_office_id) references post_office (id)
);

create table counter (
    id                binary(16)   not null primary key,
    code              varchar(40)  not null,
    name              varchar(200) not null,
    one_stop_point_id binary(16)   not null,
    fields            varchar(500) not null,
    search_key        varchar(1200) not null,
    valid_from        date         not null,
    valid_to          date,
    version           int          not null,
    constraint counter_code unique (code, valid_from),
    constraint counter_one_stop_point foreign key (one_stop_point_id) references one_stop_point (id)
);

create table assignment (
    id          binary(16)   not null primary key,
    employee_id binary(16)   not null,
    counter_id  binary(16)   not null,
    kind        varchar(10)  not null,
    valid_from  date         not null,
    valid_to    date,
    assigned_by varchar(100) not null,
    version     int          not null,
    constraint assignment_employee foreign key (employee_id) references employee (id),
    constraint assignment_counter foreign key (counter_id) references counter (id)
);
-- An assignment withdrawn before it began is kept as the empty period [from, from).
create index assignment_by_counter on assignment (counter_id, valid_from);
create index assignment_by_employee on assignment (employee_id, valid_from);

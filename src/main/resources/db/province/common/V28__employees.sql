-- What is only of use at work stands with the employee; what is personal stands in a table of its own, which is read
-- only where somebody may see it, or is masked.
alter table employee add column major varchar(200) default '' not null;
alter table employee add column languages varchar(500) default '' not null;
alter table employee add column badge_number varchar(40) default '' not null;
alter table employee add column badge_on date;
alter table employee add column uniform_on date;
-- Trained before the portal knew of courses; employee.trained is true for these and for whoever passed a course.
alter table employee add column trained_before boolean default false not null;
update employee set trained_before = trained;

create table employee_private (
    employee_id     binary(16)   not null primary key,
    birth_date      date,
    -- Null for none: so that two without one do not collide.
    identity_number varchar(20),
    phone           varchar(20)  not null,
    email           varchar(200) not null,
    address         varchar(300) not null,
    constraint employee_private_identity unique (identity_number),
    constraint employee_private_employee foreign key (employee_id) references employee (id)
);

-- Where somebody works, and as what, from day to day. The last one has no end: employment ends by employee.valid_to.
-- employee.post_office_id is the place of today.
create table employee_place (
    id             binary(16)   not null primary key,
    employee_id    binary(16)   not null,
    valid_from     date         not null,
    valid_to       date,
    post_office_id binary(16)   not null,
    job            varchar(100) not null,
    constraint employee_place_begin unique (employee_id, valid_from),
    constraint employee_place_employee foreign key (employee_id) references employee (id),
    constraint employee_place_office foreign key (post_office_id) references post_office (id)
);
-- Each employee's first place bears the employee's own key: SQL makes none of version 7.
insert into employee_place (id, employee_id, valid_from, valid_to, post_office_id, job)
select id, id, valid_from, null, post_office_id, '' from employee;

create table employee_photo (
    employee_id binary(16)   not null primary key,
    content     longblob     not null,
    sha256      varchar(64)  not null,
    kept_at     timestamp(6) not null,
    constraint employee_photo_employee foreign key (employee_id) references employee (id)
);

-- Lists of employees that managers hand in, each seen by its own person; of one that is over the file does not stay.
create table employee_import (
    id             binary(16)   not null primary key,
    file_name      varchar(200) not null,
    content        longblob     not null,
    state          varchar(20)  not null,
    started_by     varchar(100) not null,
    started_at     timestamp(6) not null,
    finished_at    timestamp(6) null,
    people_hired   int          not null,
    people_changed int          not null
);
create index employee_import_state on employee_import (state, started_by, started_at);

-- Courses for the post's people. fields: as of counters, with "; " between them.
create table training_course (
    id            binary(16)    not null primary key,
    name          varchar(200)  not null,
    fields        varchar(1000) not null,
    hours         int           not null,
    trainer       varchar(200)  not null,
    place         varchar(200)  not null,
    begins_on     date          not null,
    ends_on       date          not null,
    capacity      int           not null,
    -- How long a certificate holds; null for ever.
    valid_months  int,
    state         varchar(12)   not null,
    cancel_reason varchar(2000) not null,
    search_key    varchar(600)  not null,
    version       int           not null
);
create index training_course_begin on training_course (begins_on, id);

create table training_seat (
    id          binary(16)  not null primary key,
    course_id   binary(16)  not null,
    employee_id binary(16)  not null,
    result      varchar(12) not null,
    -- Null for none, so that two without one do not collide.
    certificate varchar(60),
    valid_until date,
    version     int         not null,
    constraint training_seat_once unique (course_id, employee_id),
    constraint training_seat_certificate unique (certificate),
    constraint training_seat_course foreign key (course_id) references training_course (id),
    constraint training_seat_employee foreign key (employee_id) references employee (id)
);
create index training_seat_employee_result on training_seat (employee_id, result);

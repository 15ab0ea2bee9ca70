-- What is agreed for the hand-over of a unit: one row each. What it was before stands in the trail.
create table transfer (
    unit_id          binary(16)    not null primary key,
    post_office_id   binary(16),
    premises         varchar(20)   not null,
    people_asked     int,
    people_committed int,
    cost_mode        varchar(20),
    cost_decision_id binary(16),
    lead_unit_id     binary(16),
    support_unit_id  binary(16),
    note             varchar(2000) not null,
    version          int           not null,
    constraint transfer_unit foreign key (unit_id) references org_unit (id),
    constraint transfer_post_office foreign key (post_office_id) references post_office (id),
    constraint transfer_cost_decision foreign key (cost_decision_id) references decision (id),
    constraint transfer_lead foreign key (lead_unit_id) references org_unit (id),
    constraint transfer_support foreign key (support_unit_id) references org_unit (id)
);

-- Each of the seven tasks begins by itself. Of one task and unit no two periods overlap.
create table transfer_task (
    id        binary(16)  not null primary key,
    unit_id   binary(16)  not null,
    task      varchar(20) not null,
    starts_on date        not null,
    ends_on   date,
    constraint transfer_task_begin unique (unit_id, task, starts_on),
    constraint transfer_task_unit foreign key (unit_id) references org_unit (id)
);
create index transfer_task_day on transfer_task (starts_on);

-- The number stays as it was cited; the document is named where exactly one bears it. Who recorded a stage that came
-- with the province's first files is not known. An override says why the gate was passed, and what was missing then.
alter table transfer_stage add column decision_id binary(16);
alter table transfer_stage add column recorded_by varchar(100);
alter table transfer_stage add column recorded_at timestamp(6) null;
alter table transfer_stage add column override_reason varchar(2000);
alter table transfer_stage add column override_missing varchar(2000);
alter table transfer_stage add constraint transfer_stage_decision foreign key (decision_id) references decision (id);
update transfer_stage
set decision_id = (select d.id from decision d where d.number = transfer_stage.decision_number)
where (select count(*) from decision d where d.number = transfer_stage.decision_number) = 1;

-- Stages that were recorded by mistake and set back: they count nowhere, and are kept.
create table transfer_stage_undone (
    id               binary(16)    not null primary key,
    unit_id          binary(16)    not null,
    stage            varchar(20)   not null,
    valid_from       date          not null,
    decision_number  varchar(60)   not null,
    decision_id      binary(16),
    note             varchar(1000) not null,
    recorded_by      varchar(100),
    recorded_at      timestamp(6)  null,
    override_reason  varchar(2000),
    override_missing varchar(2000),
    undone_by        varchar(100)  not null,
    undone_at        timestamp(6)  not null,
    reason           varchar(2000) not null,
    constraint transfer_stage_undone_unit foreign key (unit_id) references org_unit (id)
);

-- Minutes of a hand-over. content is the text that is signed, digest its SHA-256; open_marker is 1 until both have
-- signed or the minutes are given up, so that a unit has one at a time that is still to be signed.
create table handover (
    id             binary(16)    not null primary key,
    unit_id        binary(16)    not null,
    post_office_id binary(16)    not null,
    decision_id    binary(16)    not null,
    number         int           not null,
    state          varchar(20)   not null,
    open_marker    tinyint,
    held_on        date          not null,
    place          varchar(300)  not null,
    unit_people    varchar(1000) not null,
    post_people    varchar(1000) not null,
    papers         varchar(3000) not null,
    remarks        varchar(3000) not null,
    content        mediumtext    not null,
    digest         varchar(64)   not null,
    drawn_by       varchar(100)  not null,
    drawn_at       timestamp(6)  not null,
    signed_on      date,
    version        int           not null,
    constraint handover_number unique (unit_id, number),
    constraint handover_open unique (unit_id, open_marker),
    constraint handover_unit foreign key (unit_id) references org_unit (id),
    constraint handover_post_office foreign key (post_office_id) references post_office (id),
    constraint handover_decision foreign key (decision_id) references decision (id)
);
create index handover_state on handover (state, held_on);

-- A signature holds for the text with its digest. valid_marker is 1 while it holds and null once a change has voided it.
create table handover_signature (
    id           binary(16)   not null primary key,
    handover_id  binary(16)   not null,
    side         varchar(10)  not null,
    username     varchar(100) not null,
    person_name  varchar(200) not null,
    person_title varchar(300) not null,
    sentence     varchar(600) not null,
    digest       varchar(64)  not null,
    signed_at    timestamp(6) not null,
    signed_on    date         not null,
    valid_marker tinyint,
    voided_at    timestamp(6) null,
    voided_by    varchar(100),
    constraint handover_signature_once unique (handover_id, side, valid_marker),
    constraint handover_signature_minutes foreign key (handover_id) references handover (id)
);

-- The paper as both have signed it. Apart from the minutes, so that a list does not load files.
create table handover_file (
    handover_id binary(16)  not null primary key,
    content     longblob    not null,
    size_bytes  int         not null,
    sha256      varchar(64) not null,
    constraint handover_file_minutes foreign key (handover_id) references handover (id)
);

-- The trail says more of an act: by what name the person went then, why, which fields it changed from what to what, and
-- which other things it concerns. As the entries themselves, these rows are never changed or removed.
alter table audit_entry add column person_name varchar(200);
alter table audit_entry add column reason varchar(2000);
alter table audit_entry add column search_key varchar(3000);
create index audit_entry_person on audit_entry (username, happened_at);
create index audit_entry_action on audit_entry (action, happened_at);

-- Null is "was not there" before, and "is no longer there" after.
create table audit_change (
    entry_id    binary(16)   not null,
    position    int          not null,
    field       varchar(100) not null,
    before_text mediumtext   null,
    after_text  mediumtext   null,
    primary key (entry_id, position),
    constraint audit_change_entry foreign key (entry_id) references audit_entry (id)
);

-- The label is kept as it was then: the thing may be called otherwise today.
create table audit_link (
    entry_id     binary(16)   not null,
    position     int          not null,
    subject_type varchar(40)  not null,
    subject_id   binary(16)   not null,
    label        varchar(300) not null,
    primary key (entry_id, position),
    constraint audit_link_entry foreign key (entry_id) references audit_entry (id)
);

alter table decision add column kind varchar(20) default 'DECISION' not null;
alter table decision add column signer varchar(200) default '' not null;
alter table decision add column search_key varchar(1600) default '' not null;
create index decision_day on decision (issued_on);

update decision set kind = case
    when number like '%/NQ-%' then 'RESOLUTION'
    when number like '%/QH%' then 'LAW'
    when number like '%/NĐ-%' then 'DECREE'
    when number like '%/%/TT-%' then 'CIRCULAR'
    when number like '%/KH-%' then 'PLAN'
    else 'DECISION' end;

-- What vn.motcua.shared.SearchKey makes of the same texts; a test compares them.
update decision set search_key = lower(concat(number, ' ', issuer, ' ', subject));
update decision set search_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_key,
    'á', 'a'), 'à', 'a'), 'ả', 'a'), 'ã', 'a'), 'ạ', 'a'), 'ă', 'a'), 'ắ', 'a'), 'ằ', 'a'), 'ẳ', 'a'), 'ẵ', 'a'), 'ặ', 'a'),
    'â', 'a'), 'ấ', 'a'), 'ầ', 'a'), 'ẩ', 'a'), 'ẫ', 'a'), 'ậ', 'a');
update decision set search_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_key,
    'é', 'e'), 'è', 'e'), 'ẻ', 'e'), 'ẽ', 'e'), 'ẹ', 'e'), 'ê', 'e'), 'ế', 'e'), 'ề', 'e'), 'ể', 'e'), 'ễ', 'e'), 'ệ', 'e');
update decision set search_key = replace(replace(replace(replace(replace(replace(search_key,
    'í', 'i'), 'ì', 'i'), 'ỉ', 'i'), 'ĩ', 'i'), 'ị', 'i'), 'đ', 'd');
update decision set search_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_key,
    'ó', 'o'), 'ò', 'o'), 'ỏ', 'o'), 'õ', 'o'), 'ọ', 'o'), 'ô', 'o'), 'ố', 'o'), 'ồ', 'o'), 'ổ', 'o'), 'ỗ', 'o'), 'ộ', 'o'),
    'ơ', 'o'), 'ớ', 'o'), 'ờ', 'o'), 'ở', 'o'), 'ỡ', 'o'), 'ợ', 'o');
update decision set search_key = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_key,
    'ú', 'u'), 'ù', 'u'), 'ủ', 'u'), 'ũ', 'u'), 'ụ', 'u'), 'ư', 'u'), 'ứ', 'u'), 'ừ', 'u'), 'ử', 'u'), 'ữ', 'u'), 'ự', 'u');
update decision set search_key = replace(replace(replace(replace(replace(search_key,
    'ý', 'y'), 'ỳ', 'y'), 'ỷ', 'y'), 'ỹ', 'y'), 'ỵ', 'y');

-- Apart from the document, so that a list does not load files.
create table decision_scan (
    decision_id binary(16)   not null primary key,
    file_name   varchar(200) not null,
    size_bytes  int          not null,
    sha256      varchar(64)  not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamp(6) not null,
    content     longblob     not null,
    constraint decision_scan_decision foreign key (decision_id) references decision (id)
);

-- From the younger document to the older: supersedes it, amends it, is based on it.
create table decision_link (
    decision_id binary(16)  not null,
    kind        varchar(20) not null,
    target_id   binary(16)  not null,
    primary key (decision_id, kind, target_id),
    constraint decision_link_decision foreign key (decision_id) references decision (id),
    constraint decision_link_target foreign key (target_id) references decision (id)
);

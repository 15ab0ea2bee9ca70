-- A scan that another one took the place of: each file of a document is kept once.
create table decision_scan_past (
    decision_id binary(16)   not null,
    sha256      varchar(64)  not null,
    file_name   varchar(200) not null,
    size_bytes  int          not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamp(6) not null,
    replaced_by varchar(100) not null,
    replaced_at timestamp(6) not null,
    content     longblob     not null,
    primary key (decision_id, sha256),
    constraint decision_scan_past_decision foreign key (decision_id) references decision (id)
);

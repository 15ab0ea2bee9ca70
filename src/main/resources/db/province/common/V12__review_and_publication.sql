-- A procedure of the catalogue in force that has changed or ended since: to be looked at. open_marker is 1 while it
-- waits and null afterwards, so that a procedure waits once at most; a newer change goes into the row that waits.
create table catalogue_review (
    id             binary(16)    not null primary key,
    procedure_id   binary(16)    not null,
    catalogue_id   binary(16)    not null,
    version_before binary(16)    not null,
    version_after  binary(16),
    fields         varchar(1000) not null,
    abolished      boolean       not null,
    act_id         binary(16)    not null,
    raised_at      timestamp(6)  not null,
    state          varchar(20)   not null,
    open_marker    tinyint,
    reason         varchar(1000) not null,
    closed_by      varchar(100),
    closed_at      timestamp(6)  null,
    draft_id       binary(16),
    version        int           not null,
    constraint catalogue_review_open unique (procedure_id, open_marker),
    constraint catalogue_review_catalogue foreign key (catalogue_id) references catalogue (id),
    constraint catalogue_review_draft foreign key (draft_id) references catalogue (id),
    constraint catalogue_review_before foreign key (version_before) references procedure_version (id) on delete cascade,
    constraint catalogue_review_after foreign key (version_after) references procedure_version (id) on delete cascade
);
create index catalogue_review_state on catalogue_review (state, raised_at);

-- Each time that the province puts its lists on public view: one row, open until they are taken down again.
create table catalogue_publication (
    id            binary(16)   not null primary key,
    published_by  varchar(100) not null,
    published_at  timestamp(6) not null,
    withdrawn_by  varchar(100),
    withdrawn_at  timestamp(6) null,
    open_marker   tinyint,
    constraint catalogue_publication_open unique (open_marker)
);

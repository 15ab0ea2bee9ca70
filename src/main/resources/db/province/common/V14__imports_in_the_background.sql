-- Taking a list over: run_id is set while one run does it, so that a run that everybody thought dead writes nothing;
-- rows_taken is how far it is. What it did in the end stands in the figures, since its rows may be gone by then.
alter table procedure_import add column failure_arguments varchar(500);
alter table procedure_import add column run_id binary(16);
alter table procedure_import add column taken_by varchar(100);
alter table procedure_import add column rows_taken int default 0 not null;
alter table procedure_import add column taken_new int default 0 not null;
alter table procedure_import add column taken_changed int default 0 not null;
alter table procedure_import add column taken_unchanged int default 0 not null;

-- 1: compared anew after somebody had looked at it, because the procedure was changed meanwhile.
alter table procedure_import_row add column compared_anew tinyint default 0 not null;
-- In the order in which a verdict's rows are shown; with all that is needed to count them.
create index procedure_import_row_shown
    on procedure_import_row (import_id, verdict, compared_anew desc, list_row, accepted);
alter table procedure_import_row drop index procedure_import_row_verdict;
alter table procedure_import_row drop index procedure_import_row_base;

-- The file of a list, as long as it may have to be read (again): until somebody says what its columns hold, and until
-- it has been read to its end.
create table procedure_import_file (
    import_id binary(16) not null primary key,
    content   longblob   not null,
    constraint procedure_import_file_import foreign key (import_id) references procedure_import (id)
);

-- Changes with every transaction that changes procedures, so that what is kept in memory to search them is known to be
-- out of date.
create table procedure_stamp (
    id    tinyint    not null primary key,
    stamp binary(16) not null
);
insert into procedure_stamp (id, stamp) values (1, X'00000000000000000000000000000000');

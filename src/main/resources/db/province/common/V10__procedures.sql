alter table procedure_version add column time_limit_days int;
alter table procedure_version add column presence varchar(20) default 'UNKNOWN' not null;
alter table procedure_version add column status varchar(20) default 'NEW' not null;

-- What has changed is told in each line of versions for itself: '' is the province's, any other the key of the unit
-- whose supplement has the procedure, as in the table of versions.
alter table catalogue_review add column line varchar(36) default '' not null;
alter table catalogue_review add constraint catalogue_review_line unique (line, procedure_id, open_marker);
alter table catalogue_review drop index catalogue_review_open;

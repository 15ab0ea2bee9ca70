-- By which document a place began, and by which it ended.
alter table one_stop_point add column decision_id binary(16);
alter table one_stop_point add column end_decision_id binary(16);
alter table one_stop_point
    add constraint one_stop_point_decision foreign key (decision_id) references decision (id);
alter table one_stop_point
    add constraint one_stop_point_end_decision foreign key (end_decision_id) references decision (id);
alter table post_office add column decision_id binary(16);
alter table post_office add column end_decision_id binary(16);
alter table post_office
    add constraint post_office_decision foreign key (decision_id) references decision (id);
alter table post_office
    add constraint post_office_end_decision foreign key (end_decision_id) references decision (id);

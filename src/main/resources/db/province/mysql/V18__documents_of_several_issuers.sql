-- Each office counts for itself: two committees may issue a 15/QĐ-UBND on the same day.
alter table decision add constraint decision_of_issuer unique (number, issued_on, issuer);
alter table decision drop index decision_number;

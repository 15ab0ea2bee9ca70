-- Sessions that the sign-in server has ended, so that every node of the deployment learns of it. Either the session or,
-- where all of a person's sessions ended, the person, both by Keycloak's own keys. Kept for a day at most. Times are UTC.
create table signed_out (
    id          binary(16)   not null,
    sid         varchar(255) null,
    subject     varchar(255) null,
    said_at     timestamp(6) not null,
    received_at timestamp(6) not null,
    primary key (id)
);
create index signed_out_received on signed_out (received_at);

# shellcheck shell=bash
# Read by the MySQL image once, when its data are made: a user for the portal and one for Keycloak,
# each with the rights it needs and no others.
docker_process_sql <<SQL
CREATE USER 'motcua'@'%' IDENTIFIED BY '$(</run/secrets/mysql-motcua)';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES ON \`motcua\\_%\`.* TO 'motcua'@'%';
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$(</run/secrets/mysql-keycloak)';
GRANT ALL ON keycloak.* TO 'keycloak'@'%';
SQL

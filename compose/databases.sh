#!/bin/bash
# At the first start of PostgreSQL: for each service a database and the one user who may connect to it, who is no
# superuser. The same as uk.reachable.local.postgres.Provision does for PostgreSQL without containers.
set -euo pipefail

for name in incident incident_keys referral intervention notification gateway; do
  psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 -v name="$name" -v variable="${name^^}_DB_PASSWORD" -d postgres <<'SQL'
\getenv password :variable
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"name";
\connect :"name"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO :"name";
SQL
done

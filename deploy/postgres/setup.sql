-- Gives each service a schema and a login role that owns that schema and nothing else; and the audit trail a schema
-- whose owner cannot sign in: accounts adds to the trail and reads it, and nobody changes it.
-- Runs in the database of the services, as often as one likes, as a superuser or as a role with
-- CREATEROLE and with CREATE on the database. The start runs this very file (provision.ts).
-- Passwords come as settings, so that the file holds none:
--
--   PGOPTIONS="-c puente.password_documents=... -c puente.password_city_profiles=... \
--     -c puente.password_expertise_catalogue=... -c puente.password_match_scoring=... \
--     -c puente.password_accounts=... -c puente.password_partnerships=..." \
--     psql -v ON_ERROR_STOP=1 -f setup.sql
--
-- puente.role_prefix is optional: `puente_` unless set.
BEGIN;
-- One at a time in this database; roles belong to the whole cluster, see the retry in provision.ts.
SELECT pg_advisory_xact_lock(hashtext('puente.provision'));

DO $$
DECLARE
  services CONSTANT text[] :=
    ARRAY['documents', 'city_profiles', 'expertise_catalogue', 'match_scoring', 'accounts', 'partnerships'];
  prefix CONSTANT text := coalesce(nullif(current_setting('puente.role_prefix', true), ''), 'puente_');
  is_superuser CONSTANT boolean := current_setting('is_superuser') = 'on';
  service text;
  role_name text;
  secret text;
  keeper CONSTANT text := prefix || 'audit';
  writer CONSTANT text := prefix || 'accounts';
BEGIN
  FOREACH service IN ARRAY services LOOP
    role_name := prefix || service;
    secret := nullif(current_setting('puente.password_' || service, true), '');
    IF secret IS NULL THEN
      RAISE EXCEPTION 'puente.password_% is not set', service USING ERRCODE = 'invalid_parameter_value';
    END IF;

    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', role_name, secret);
    ELSE
      EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', role_name, secret);
    END IF;
    -- Only a member may make a role the owner of something; a superuser needs no membership.
    IF NOT is_superuser THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    END IF;

    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, role_name);
    IF (SELECT nspowner FROM pg_namespace WHERE nspname = service) <> role_name::regrole THEN
      RAISE EXCEPTION 'schema % belongs to another role', service USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', service);
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role_name);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', role_name, current_database(), service);
  END LOOP;

  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = keeper) THEN
    EXECUTE format('CREATE ROLE %I NOLOGIN', keeper);
  ELSIF (SELECT rolcanlogin FROM pg_roles WHERE rolname = keeper) THEN
    EXECUTE format('ALTER ROLE %I NOLOGIN', keeper);
  END IF;
  IF NOT is_superuser THEN
    EXECUTE format('GRANT %I TO CURRENT_USER', keeper);
  END IF;
  EXECUTE format('CREATE SCHEMA IF NOT EXISTS audit AUTHORIZATION %I', keeper);
  IF (SELECT nspowner FROM pg_namespace WHERE nspname = 'audit') <> keeper::regrole THEN
    RAISE EXCEPTION 'schema audit belongs to another role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  REVOKE ALL ON SCHEMA audit FROM PUBLIC;
  IF to_regclass('audit.entry') IS NULL THEN
    CREATE TABLE audit.entry (
      seq bigint PRIMARY KEY,
      facts jsonb NOT NULL,
      hash text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX entry_of_event ON audit.entry ((facts ->> 'eventId'));
    CREATE INDEX entry_of_subject ON audit.entry ((facts -> 'subject' ->> 'id'), seq);
    CREATE INDEX entry_of_person ON audit.entry ((facts ->> 'personId'), seq);
    COMMENT ON TABLE audit.entry IS 'Who did what: a chain, of which each link holds the one before';
    COMMENT ON COLUMN audit.entry.seq IS 'Place in the chain, from 1, without a gap';
    COMMENT ON COLUMN audit.entry.facts IS 'What was told: ids and codes, nothing that anybody typed';
    COMMENT ON COLUMN audit.entry.hash IS 'SHA-256 of the hash before, the place and the facts';
    COMMENT ON COLUMN audit.entry.recorded_at IS 'When it was added here; not part of the chain';
    EXECUTE format('ALTER TABLE audit.entry OWNER TO %I', keeper);
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA audit TO %I', writer);
  EXECUTE format('REVOKE ALL ON audit.entry FROM PUBLIC, %I', writer);
  EXECUTE format('GRANT SELECT, INSERT ON audit.entry TO %I', writer);

  -- Before PostgreSQL 15 everybody could create in it; where it is not ours to change, this only warns.
  IF has_schema_privilege('public', 'CREATE') AND EXISTS (SELECT FROM pg_namespace WHERE nspname = 'public') THEN
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END IF;
END
$$;
COMMIT;

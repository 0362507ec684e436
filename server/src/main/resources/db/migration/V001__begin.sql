-- 起步: organisation, people, campaigns, filings, their history, the audit trail.
-- Keys begin with region (six-digit code of the installation), then the fiscal year where there is one: no foreign key crosses regions.
-- ${app} is the role the server works with: it owns nothing and row-level security holds for it.

-- What a transaction may see. Set at its beginning; without it nothing is seen.
CREATE FUNCTION hengji_region() RETURNS integer
    LANGUAGE sql STABLE
    AS $$ SELECT NULLIF(current_setting('hengji.region', true), '')::integer $$;

CREATE FUNCTION hengji_all_units() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT COALESCE(current_setting('hengji.units', true), '') = '*' $$;

CREATE FUNCTION hengji_units() RETURNS uuid[]
    LANGUAGE sql STABLE
    AS $$ SELECT CASE WHEN hengji_all_units() THEN '{}'::uuid[]
        ELSE string_to_array(NULLIF(current_setting('hengji.units', true), ''), ',')::uuid[] END $$;

-- 单位 -------------------------------------------------------------------------------------------------------------
CREATE TABLE unit (
    region integer NOT NULL,
    id uuid NOT NULL,
    PRIMARY KEY (region, id)
);

-- What a unit was called and to whom it belonged, from when until when (exclusive).
CREATE TABLE unit_period (
    region integer NOT NULL,
    unit uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL DEFAULT 'infinity',
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('department', 'unit', 'treasury')),
    parent uuid,
    section text NOT NULL DEFAULT '',
    PRIMARY KEY (region, unit, valid_from),
    FOREIGN KEY (region, unit) REFERENCES unit (region, id),
    FOREIGN KEY (region, parent) REFERENCES unit (region, id),
    CHECK (valid_from < valid_to)
);
CREATE INDEX unit_period_code ON unit_period (region, code);
CREATE INDEX unit_period_parent ON unit_period (region, parent);

-- 用户与岗位 -------------------------------------------------------------------------------------------------------
CREATE TABLE account (
    region integer NOT NULL,
    id uuid NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    secret text NOT NULL,
    must_change boolean NOT NULL DEFAULT true,
    is_active boolean NOT NULL DEFAULT true,
    failures integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_sign_in timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (region, login)
);

-- One person may hold several posts at several units.
CREATE TABLE appointment (
    region integer NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    unit uuid NOT NULL,
    role text NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, account) REFERENCES account (region, id),
    FOREIGN KEY (region, unit) REFERENCES unit (region, id),
    CHECK (valid_from < valid_to)
);
CREATE INDEX appointment_account ON appointment (region, account);
CREATE INDEX appointment_unit ON appointment (region, unit, role);

-- Failed sign-ins by address, so that one address cannot try many accounts.
CREATE TABLE sign_in_failure (
    region integer NOT NULL,
    address text NOT NULL,
    failures integer NOT NULL,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (region, address)
);

-- 任务 -------------------------------------------------------------------------------------------------------------
CREATE TABLE campaign (
    region integer NOT NULL,
    fy smallint NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    ruleset text NOT NULL,
    notice text NOT NULL DEFAULT '',
    deadline timestamptz NOT NULL,
    launched_by uuid NOT NULL,
    launched_at timestamptz NOT NULL,
    closed_at timestamptz,
    PRIMARY KEY (region, fy, id),
    FOREIGN KEY (region, launched_by) REFERENCES account (region, id)
);

-- 填报的表 ---------------------------------------------------------------------------------------------------------
-- Content is the canonical JSON of the form; it is the fold of its edits. version counts accepted writes.
CREATE TABLE filing (
    region integer NOT NULL,
    fy smallint NOT NULL,
    id uuid NOT NULL,
    campaign uuid NOT NULL,
    unit uuid NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    content jsonb NOT NULL,
    filled integer NOT NULL DEFAULT 0,
    fillable integer NOT NULL DEFAULT 0,
    blocks integer NOT NULL DEFAULT 0,
    explains integer NOT NULL DEFAULT 0,
    hints integer NOT NULL DEFAULT 0,
    state_since timestamptz NOT NULL,
    opened_at timestamptz,
    opened_by uuid,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (region, fy, id),
    UNIQUE (region, fy, campaign, unit),
    FOREIGN KEY (region, fy, campaign) REFERENCES campaign (region, fy, id),
    FOREIGN KEY (region, unit) REFERENCES unit (region, id)
);
CREATE INDEX filing_unit ON filing (region, unit, fy);

-- Append-only. One accepted request is one version; position orders its edits.
CREATE TABLE edit (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    version bigint NOT NULL,
    position integer NOT NULL,
    op text NOT NULL CHECK (op IN ('set', 'insert', 'remove', 'move')),
    path text NOT NULL,
    before_text text NOT NULL DEFAULT '',
    after_text text NOT NULL DEFAULT '',
    row_id text NOT NULL DEFAULT '',
    behind_id text NOT NULL DEFAULT '',
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    why text NOT NULL DEFAULT '',
    PRIMARY KEY (region, fy, filing, version, position),
    FOREIGN KEY (region, fy, filing) REFERENCES filing (region, fy, id),
    FOREIGN KEY (region, account) REFERENCES account (region, id)
);

-- Frozen at each 送审: the exact bytes that the digest is of.
CREATE TABLE revision (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    number integer NOT NULL,
    version bigint NOT NULL,
    occasion text NOT NULL,
    content text NOT NULL,
    sha256 text NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (region, fy, filing, number),
    FOREIGN KEY (region, fy, filing) REFERENCES filing (region, fy, id),
    FOREIGN KEY (region, account) REFERENCES account (region, id)
);

-- 说明: a reason for what needs one, once per check and form.
CREATE TABLE explanation (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    check_name text NOT NULL,
    text text NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (region, fy, filing, check_name),
    FOREIGN KEY (region, fy, filing) REFERENCES filing (region, fy, id),
    FOREIGN KEY (region, account) REFERENCES account (region, id)
);

-- Who passed the form on, took it back or opened it, when and why.
CREATE TABLE decision (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    number integer NOT NULL,
    action text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    revision integer,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    why text NOT NULL DEFAULT '',
    PRIMARY KEY (region, fy, filing, number),
    FOREIGN KEY (region, fy, filing) REFERENCES filing (region, fy, id),
    FOREIGN KEY (region, account) REFERENCES account (region, id)
);

-- Facts of each revision, for comparisons over years; can be rebuilt from the revisions.
CREATE TABLE indicator_fact (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    unit uuid NOT NULL,
    level1 text,
    level2 text,
    name text NOT NULL,
    measure text,
    target text NOT NULL,
    low numeric,
    high numeric,
    PRIMARY KEY (region, fy, filing, revision, position),
    FOREIGN KEY (region, fy, filing, revision) REFERENCES revision (region, fy, filing, number)
);
CREATE INDEX indicator_fact_name ON indicator_fact (region, unit, name);

CREATE TABLE money_fact (
    region integer NOT NULL,
    fy smallint NOT NULL,
    filing uuid NOT NULL,
    revision integer NOT NULL,
    path text NOT NULL,
    unit uuid NOT NULL,
    amount numeric NOT NULL,
    PRIMARY KEY (region, fy, filing, revision, path),
    FOREIGN KEY (region, fy, filing, revision) REFERENCES revision (region, fy, filing, number)
);

-- 去重: the reply to a write, by the key its sender chose. Same key, same request: same reply.
CREATE TABLE reply (
    region integer NOT NULL,
    account uuid NOT NULL,
    key uuid NOT NULL,
    request_digest text NOT NULL,
    status integer NOT NULL,
    body text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (region, account, key)
);

-- 留痕 -------------------------------------------------------------------------------------------------------------
-- 64 hash chains; the head row is locked and moved in the transaction of the act.
CREATE TABLE audit_head (
    region integer NOT NULL,
    chain smallint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (region, chain)
);

CREATE TABLE audit_event (
    region integer NOT NULL,
    chain smallint NOT NULL,
    seq bigint NOT NULL,
    at timestamptz NOT NULL,
    account uuid,
    login text NOT NULL,
    unit uuid,
    address text NOT NULL,
    action text NOT NULL,
    object_kind text NOT NULL,
    object_id text NOT NULL,
    object_version bigint NOT NULL,
    outcome text NOT NULL,
    detail text NOT NULL,
    before_digest text NOT NULL,
    after_digest text NOT NULL,
    request_id text NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (region, chain, seq)
);

-- 访问记录: reads of what is not public, written in batches into a chain of their own.
CREATE TABLE access_record (
    region integer NOT NULL,
    seq bigint NOT NULL,
    at timestamptz NOT NULL,
    account uuid NOT NULL,
    login text NOT NULL,
    address text NOT NULL,
    method text NOT NULL,
    path text NOT NULL,
    object_id text NOT NULL,
    request_id text NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (region, seq)
);

-- 会话 (Spring Session) --------------------------------------------------------------------------------------------
CREATE TABLE spring_session (
    primary_id char(36) NOT NULL PRIMARY KEY,
    session_id char(36) NOT NULL UNIQUE,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100)
);
CREATE INDEX spring_session_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_principal ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- Row-level security: the second wall behind the query's own scope. ------------------------------------------------
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['unit', 'unit_period', 'account', 'appointment', 'sign_in_failure', 'campaign', 'reply',
            'audit_head', 'audit_event', 'access_record'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_region ON %I USING (region = hengji_region()) WITH CHECK (region = hengji_region())',
            name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['edit', 'revision', 'explanation', 'decision'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_filings ON %I USING (region = hengji_region() AND EXISTS (
            SELECT 1 FROM filing f WHERE f.region = %1$I.region AND f.fy = %1$I.fy AND f.id = %1$I.filing))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['filing', 'indicator_fact', 'money_fact'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_units ON %I USING (region = hengji_region()
            AND (hengji_all_units() OR unit = ANY (hengji_units())))', name);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO ${app};
GRANT SELECT, INSERT, UPDATE ON unit, unit_period, account, appointment, sign_in_failure, campaign, filing, explanation,
    audit_head TO ${app};
GRANT DELETE ON sign_in_failure, explanation TO ${app};
GRANT SELECT, INSERT ON edit, revision, decision, indicator_fact, money_fact, reply, audit_event, access_record TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON spring_session, spring_session_attributes TO ${app};

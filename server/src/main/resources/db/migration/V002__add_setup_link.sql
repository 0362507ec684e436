-- 首次登录: the one-time link by which the first administrators come in, and whether the data are made up.

-- Only the digest of the token is kept: who reads the table cannot use the link.
CREATE TABLE setup_link (
    region integer NOT NULL,
    digest bytea NOT NULL,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (region, digest)
);
ALTER TABLE setup_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE setup_link FORCE ROW LEVEL SECURITY;
CREATE POLICY own_region ON setup_link USING (region = hengji_region()) WITH CHECK (region = hengji_region());

-- At most one row, for the whole database: from when on it holds made-up data.
CREATE TABLE demonstration (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    since timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON setup_link TO ${app};
GRANT SELECT, INSERT ON demonstration TO ${app};

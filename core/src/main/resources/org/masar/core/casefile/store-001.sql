-- Version 1, for H2 and PostgreSQL. The only row of masar_store comes last: without it, the script runs again.
-- On PostgreSQL, revoke UPDATE, DELETE and TRUNCATE on masar_event from the role of the application.
CREATE TABLE IF NOT EXISTS masar_event (
    position     BIGINT       NOT NULL PRIMARY KEY,
    case_id      VARCHAR(100) NOT NULL,
    version      BIGINT       NOT NULL,
    event_id     VARCHAR(100) NOT NULL,
    type         VARCHAR(100) NOT NULL,
    schema_no    INTEGER      NOT NULL,
    recorded_at  VARCHAR(40)  NOT NULL,
    effective_on VARCHAR(10)  NOT NULL,
    actor        VARCHAR(100) NOT NULL,
    data         VARCHAR      NOT NULL,
    receipt      VARCHAR,
    subject      VARCHAR(100),
    sealed       BYTEA,
    digest       VARCHAR(64)  NOT NULL,
    CONSTRAINT masar_event_version UNIQUE (case_id, version)
);

CREATE INDEX IF NOT EXISTS masar_event_subject ON masar_event (subject);

CREATE TABLE IF NOT EXISTS masar_store (
    id       INTEGER NOT NULL PRIMARY KEY,
    version  INTEGER NOT NULL,
    position BIGINT  NOT NULL
);

INSERT INTO masar_store (id, version, position) VALUES (1, 1, 0);

-- What a physio keeps about a client beside routines, plan and log; see domain/client_file.h.

ALTER TABLE person ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0
    CHECK (is_archived IN (0, 1));
ALTER TABLE person ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN notes TEXT NOT NULL DEFAULT '';

CREATE TABLE client_goal (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    text      TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE appointment (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    day       TEXT    NOT NULL CHECK (day IS date(day)),
    time_min  INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    note      TEXT    NOT NULL,
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    kind      TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    least     INTEGER NOT NULL,
    most      INTEGER NOT NULL CHECK (most > least),
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome_value (
    person_id INTEGER NOT NULL,
    outcome   INTEGER NOT NULL,
    day       TEXT    NOT NULL CHECK (day IS date(day)),
    value     INTEGER NOT NULL,
    PRIMARY KEY (person_id, outcome, day),
    FOREIGN KEY (person_id, outcome) REFERENCES outcome (person_id, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What is being written for a client and was not given out yet.
CREATE TABLE programme_draft (
    person_id INTEGER PRIMARY KEY REFERENCES person (person_id) ON DELETE CASCADE,
    content   TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

-- What was given out, exactly as it was. Rows are never changed.
CREATE TABLE sheet (
    serial    INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    issued_on TEXT    NOT NULL CHECK (issued_on IS date(issued_on)),
    content   TEXT    NOT NULL CHECK (json_valid(content)),
    UNIQUE (person_id, revision)
) STRICT;

-- Sessions that came back on the paper of a sheet, one a day.
CREATE TABLE sheet_session (
    session_id INTEGER PRIMARY KEY REFERENCES session (session_id) ON DELETE CASCADE,
    serial     INTEGER NOT NULL REFERENCES sheet (serial) ON DELETE CASCADE
) STRICT;

CREATE INDEX sheet_session_of_sheet ON sheet_session (serial);

-- Programmes to begin others with; they belong to the file and to no client.
CREATE TABLE protocol (
    number  INTEGER PRIMARY KEY,
    content TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

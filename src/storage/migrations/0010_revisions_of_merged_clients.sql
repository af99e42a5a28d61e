-- Two clients who turn out to be one may both have a revision 1; each sheet keeps what is printed on
-- it. A limit of a table cannot be changed, so it is built anew with what refers to it. Serials go
-- on where they were: one that was erased is never given again.

CREATE TABLE sheet_next (
    serial    INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    issued_on TEXT    NOT NULL CHECK (issued_on IS date(issued_on)),
    content   TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

INSERT INTO sheet_next (serial, person_id, revision, issued_on, content)
SELECT serial, person_id, revision, issued_on, content
  FROM sheet;

CREATE TABLE sheet_session_next (
    session_id INTEGER PRIMARY KEY REFERENCES session (session_id) ON DELETE CASCADE,
    serial     INTEGER NOT NULL REFERENCES sheet_next (serial) ON DELETE CASCADE
) STRICT;

INSERT INTO sheet_session_next (session_id, serial)
SELECT session_id, serial
  FROM sheet_session;

DELETE FROM sqlite_sequence WHERE name = 'sheet_next';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'sheet_next', seq
  FROM sqlite_sequence
 WHERE name = 'sheet';

DROP TABLE sheet_session;
DROP TABLE sheet;
ALTER TABLE sheet_next RENAME TO sheet;
ALTER TABLE sheet_session_next RENAME TO sheet_session;

CREATE INDEX sheet_session_of_sheet ON sheet_session (serial);
CREATE INDEX sheet_of_person ON sheet (person_id, revision);

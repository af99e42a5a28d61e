-- Two runs of one day have a session each; 0: it hangs on no run, or on the leading one of the day.
CREATE TABLE exception_next (
    person_id    INTEGER NOT NULL,
    rule_id      INTEGER NOT NULL,
    original_day TEXT    NOT NULL CHECK (original_day IS date(original_day)),
    run_id       INTEGER NOT NULL CHECK (run_id >= 0),
    place        INTEGER NOT NULL CHECK (place >= 0),
    kind         TEXT    NOT NULL,
    moved_to_day TEXT    NOT NULL CHECK (moved_to_day IS date(moved_to_day)),
    PRIMARY KEY (person_id, rule_id, original_day, run_id),
    FOREIGN KEY (person_id, rule_id) REFERENCES schedule_rule (person_id, rule_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO exception_next (person_id, rule_id, original_day, run_id, place, kind, moved_to_day)
SELECT person_id, rule_id, original_day, 0, place, kind, moved_to_day
  FROM schedule_exception;

DROP TABLE schedule_exception;
ALTER TABLE exception_next RENAME TO schedule_exception;

ALTER TABLE session ADD COLUMN planned_run_id INTEGER NOT NULL DEFAULT 0
    CHECK (planned_run_id >= 0);
CREATE INDEX session_of_run ON session (planned_run_id);

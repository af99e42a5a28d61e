-- Runs, rules of every kind, phases, pauses and limits. The tables of rules are built anew, since
-- a limit of an old column cannot be changed; dropping the old ones would take along what refers
-- to them, so the exceptions are carried over first. Sets of values are one bit each, the first of
-- domain/vocabulary lowest.

CREATE TABLE rule_next (
    person_id   INTEGER NOT NULL,
    rule_id     INTEGER NOT NULL CHECK (rule_id > 0),
    place       INTEGER NOT NULL CHECK (place >= 0),
    routine_id  INTEGER NOT NULL,
    recurrence  TEXT    NOT NULL
        CHECK (recurrence IN ('weekdays', 'once', 'every-days', 'before-runs', 'after-runs')),
    weekdays    INTEGER CHECK (weekdays BETWEEN 0 AND 127),
    every_days  INTEGER CHECK (every_days BETWEEN 1 AND 366),
    run_kinds   INTEGER CHECK (run_kinds BETWEEN 0 AND 15),
    ahead_min   INTEGER CHECK (ahead_min BETWEEN 0 AND 1439),
    ahead_days  INTEGER CHECK (ahead_days BETWEEN 0 AND 60),
    first_day   TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT    CHECK (last_day IS NULL OR last_day IS date(last_day)),
    time_min    INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    is_on       INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    phases      INTEGER NOT NULL CHECK (phases BETWEEN 0 AND 15),
    is_heavy    INTEGER NOT NULL CHECK (is_heavy IN (0, 1)),
    PRIMARY KEY (person_id, rule_id),
    FOREIGN KEY (person_id, routine_id) REFERENCES routine (person_id, routine_id)
        ON DELETE CASCADE,
    CHECK ((weekdays IS NOT NULL) = (recurrence = 'weekdays')),
    CHECK ((every_days IS NOT NULL) = (recurrence = 'every-days')),
    CHECK ((run_kinds IS NOT NULL) = (recurrence IN ('before-runs', 'after-runs'))),
    CHECK ((ahead_min IS NOT NULL) = (recurrence = 'before-runs')),
    CHECK ((ahead_days IS NOT NULL) = (recurrence = 'before-runs')),
    CHECK (recurrence <> 'once' OR last_day IS NULL)
) STRICT, WITHOUT ROWID;

INSERT INTO rule_next (
       person_id, rule_id, place, routine_id, recurrence, weekdays, first_day, last_day, time_min,
       is_on, phases, is_heavy)
SELECT person_id, rule_id, place, routine_id, iif(weekdays IS NULL, 'once', 'weekdays'), weekdays,
       first_day, last_day, time_min, is_on, 0, 0
  FROM schedule_rule;

CREATE TABLE exception_next (
    person_id    INTEGER NOT NULL,
    rule_id      INTEGER NOT NULL,
    original_day TEXT    NOT NULL CHECK (original_day IS date(original_day)),
    place        INTEGER NOT NULL CHECK (place >= 0),
    kind         TEXT    NOT NULL,
    moved_to_day TEXT    NOT NULL CHECK (moved_to_day IS date(moved_to_day)),
    PRIMARY KEY (person_id, rule_id, original_day),
    FOREIGN KEY (person_id, rule_id) REFERENCES rule_next (person_id, rule_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO exception_next (person_id, rule_id, original_day, place, kind, moved_to_day)
SELECT person_id, rule_id, original_day, place, kind, moved_to_day
  FROM schedule_exception;

DROP TABLE schedule_exception;
DROP TABLE schedule_rule;
ALTER TABLE rule_next RENAME TO schedule_rule;
ALTER TABLE exception_next RENAME TO schedule_exception;

CREATE INDEX schedule_rule_of_routine ON schedule_rule (person_id, routine_id);

-- Routines that a rule takes in turn after its own.
CREATE TABLE schedule_turn (
    person_id  INTEGER NOT NULL,
    rule_id    INTEGER NOT NULL,
    place      INTEGER NOT NULL CHECK (place >= 0),
    routine_id INTEGER NOT NULL,
    PRIMARY KEY (person_id, rule_id, place),
    FOREIGN KEY (person_id, rule_id) REFERENCES schedule_rule (person_id, rule_id)
        ON DELETE CASCADE,
    FOREIGN KEY (person_id, routine_id) REFERENCES routine (person_id, routine_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX schedule_turn_of_routine ON schedule_turn (person_id, routine_id);

CREATE TABLE run (
    person_id  INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    run_id     INTEGER NOT NULL CHECK (run_id > 0),
    place      INTEGER NOT NULL CHECK (place >= 0),
    kind       TEXT    NOT NULL,
    -- as in schedule_rule: NULL is once, on first_day
    weekdays   INTEGER CHECK (weekdays BETWEEN 0 AND 127),
    first_day  TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    last_day   TEXT    CHECK (last_day IS NULL OR last_day IS date(last_day)),
    time_min   INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    length_min INTEGER CHECK (length_min BETWEEN 1 AND 2880),
    name       TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    uid        TEXT    NOT NULL,
    PRIMARY KEY (person_id, run_id),
    CHECK (weekdays IS NOT NULL OR last_day IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_exception (
    person_id    INTEGER NOT NULL,
    run_id       INTEGER NOT NULL,
    original_day TEXT    NOT NULL CHECK (original_day IS date(original_day)),
    place        INTEGER NOT NULL CHECK (place >= 0),
    kind         TEXT    NOT NULL,
    moved_to_day TEXT    NOT NULL CHECK (moved_to_day IS date(moved_to_day)),
    PRIMARY KEY (person_id, run_id, original_day),
    FOREIGN KEY (person_id, run_id) REFERENCES run (person_id, run_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_phase (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    kind      TEXT    NOT NULL,
    first_day TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    weeks     INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 104),
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_pause (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    kind      TEXT    NOT NULL,
    first_day TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    last_day  TEXT    NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

-- 0 is no limit
CREATE TABLE plan_limits (
    person_id            INTEGER PRIMARY KEY REFERENCES person (person_id) ON DELETE CASCADE,
    hours_before_race    INTEGER NOT NULL CHECK (hours_before_race BETWEEN 0 AND 336),
    hours_before_quality INTEGER NOT NULL CHECK (hours_before_quality BETWEEN 0 AND 336),
    no_heavy_days_running INTEGER NOT NULL CHECK (no_heavy_days_running IN (0, 1)),
    most_sessions_a_week INTEGER NOT NULL CHECK (most_sessions_a_week BETWEEN 0 AND 50)
) STRICT;

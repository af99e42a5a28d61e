CREATE VIEW counted_set AS
    SELECT session.session_id, session.person_id,
           date(session.day, 'weekday 0', '-6 days') AS monday,
           ifnull(session_set.exercise, session_step.exercise) AS exercise, session_set.side
      FROM session
      JOIN session_step ON session_step.session_id = session.session_id
      JOIN session_set ON session_set.session_id = session_step.session_id
                      AND session_set.step = session_step.place
     WHERE session.state <> 'running' AND session.removed_at_ms IS NULL
       AND session_set.outcome <> 'skipped'
       AND session_set.set_number > session_step.warm_up_sets;

CREATE TRIGGER session_counted AFTER UPDATE OF state, removed_at_ms, day ON session
BEGIN
    UPDATE session
       SET sets_done = (SELECT count(*)
                          FROM session_set
                         WHERE session_set.session_id = NEW.session_id AND outcome <> 'skipped')
     WHERE session_id = NEW.session_id AND NEW.state <> 'running';
    INSERT INTO week_count (person_id, monday, exercise, side, sets)
    SELECT person_id, monday, exercise, side, count(*)
      FROM counted_set
     WHERE session_id = NEW.session_id
     GROUP BY exercise, side
        ON CONFLICT DO UPDATE SET sets = sets + excluded.sets;
END;

CREATE TRIGGER session_erased BEFORE DELETE ON session
WHEN OLD.state <> 'running' AND OLD.removed_at_ms IS NULL
BEGIN
    UPDATE week_count
       SET sets = sets - (SELECT count(*)
                            FROM counted_set
                           WHERE counted_set.session_id = OLD.session_id
                             AND counted_set.exercise = week_count.exercise
                             AND counted_set.side = week_count.side)
     WHERE person_id = OLD.person_id AND monday = date(OLD.day, 'weekday 0', '-6 days');
END;

CREATE TRIGGER session_uncounted BEFORE UPDATE OF state, removed_at_ms, day ON session
WHEN OLD.state <> 'running' AND OLD.removed_at_ms IS NULL
BEGIN
    UPDATE week_count
       SET sets = sets - (SELECT count(*)
                            FROM counted_set
                           WHERE counted_set.session_id = OLD.session_id
                             AND counted_set.exercise = week_count.exercise
                             AND counted_set.side = week_count.side)
     WHERE person_id = OLD.person_id AND monday = date(OLD.day, 'weekday 0', '-6 days');
END;

CREATE TRIGGER set_corrected_from BEFORE UPDATE OF outcome, exercise ON session_set
WHEN OLD.outcome <> 'skipped'
 AND (SELECT state FROM session WHERE session_id = OLD.session_id) <> 'running'
BEGIN
    UPDATE session SET sets_done = sets_done - 1 WHERE session_id = OLD.session_id;
    UPDATE week_count
       SET sets = sets - 1
     WHERE (person_id, monday) = (SELECT person_id, date(day, 'weekday 0', '-6 days')
                                    FROM session
                                   WHERE session_id = OLD.session_id AND removed_at_ms IS NULL)
       AND exercise = ifnull(OLD.exercise, (SELECT exercise
                                              FROM session_step
                                             WHERE session_id = OLD.session_id
                                               AND place = OLD.step))
       AND side = OLD.side
       AND OLD.set_number > (SELECT warm_up_sets
                              FROM session_step
                             WHERE session_id = OLD.session_id AND place = OLD.step);
END;

CREATE TRIGGER set_corrected_to AFTER UPDATE OF outcome, exercise ON session_set
WHEN NEW.outcome <> 'skipped'
 AND (SELECT state FROM session WHERE session_id = NEW.session_id) <> 'running'
BEGIN
    UPDATE session SET sets_done = sets_done + 1 WHERE session_id = NEW.session_id;
    INSERT INTO week_count (person_id, monday, exercise, side, sets)
    SELECT person_id, date(day, 'weekday 0', '-6 days'),
           ifnull(NEW.exercise, (SELECT exercise
                                   FROM session_step
                                  WHERE session_id = NEW.session_id AND place = NEW.step)),
           NEW.side, 1
      FROM session
     WHERE session_id = NEW.session_id AND removed_at_ms IS NULL
       AND NEW.set_number > (SELECT warm_up_sets
                              FROM session_step
                             WHERE session_id = NEW.session_id AND place = NEW.step)
        ON CONFLICT DO UPDATE SET sets = sets + 1;
END;

CREATE TRIGGER set_entered AFTER INSERT ON session_set
WHEN NEW.outcome <> 'skipped'
 AND (SELECT state FROM session WHERE session_id = NEW.session_id) <> 'running'
BEGIN
    UPDATE session SET sets_done = sets_done + 1 WHERE session_id = NEW.session_id;
    INSERT INTO week_count (person_id, monday, exercise, side, sets)
    SELECT person_id, date(day, 'weekday 0', '-6 days'),
           ifnull(NEW.exercise, (SELECT exercise
                                   FROM session_step
                                  WHERE session_id = NEW.session_id AND place = NEW.step)),
           NEW.side, 1
      FROM session
     WHERE session_id = NEW.session_id AND removed_at_ms IS NULL
       AND NEW.set_number > (SELECT warm_up_sets
                              FROM session_step
                             WHERE session_id = NEW.session_id AND place = NEW.step)
        ON CONFLICT DO UPDATE SET sets = sets + 1;
END;

CREATE TRIGGER set_taken_away AFTER DELETE ON session_set
WHEN OLD.outcome <> 'skipped'
 AND (SELECT state FROM session WHERE session_id = OLD.session_id) <> 'running'
BEGIN
    UPDATE session SET sets_done = sets_done - 1 WHERE session_id = OLD.session_id;
    UPDATE week_count
       SET sets = sets - 1
     WHERE (person_id, monday) = (SELECT person_id, date(day, 'weekday 0', '-6 days')
                                    FROM session
                                   WHERE session_id = OLD.session_id AND removed_at_ms IS NULL)
       AND exercise = ifnull(OLD.exercise, (SELECT exercise
                                              FROM session_step
                                             WHERE session_id = OLD.session_id
                                               AND place = OLD.step))
       AND side = OLD.side
       AND OLD.set_number > (SELECT warm_up_sets
                              FROM session_step
                             WHERE session_id = OLD.session_id AND place = OLD.step);
END;

CREATE TRIGGER step_planned AFTER INSERT ON session_step
BEGIN
    UPDATE session
       SET sets_planned = sets_planned + (NEW.sets + NEW.warm_up_sets) * iif(NEW.side = 'each', 2, 1)
                                      + NEW.extra_sets
     WHERE session_id = NEW.session_id;
END;

CREATE TABLE appointment (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    day       TEXT    NOT NULL CHECK (day IS date(day)),
    time_min  INTEGER CHECK (time_min BETWEEN 0 AND 1439),
    note      TEXT    NOT NULL,
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_goal (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    text      TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_change (
    exercise TEXT    NOT NULL PRIMARY KEY,
    hidden   INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    words    TEXT    CHECK (words IS NULL OR json_valid(words))
) STRICT, WITHOUT ROWID;

CREATE TABLE logo (
    number INTEGER PRIMARY KEY,
    file   BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE next_step_answer (
    session_id     INTEGER NOT NULL REFERENCES session (session_id) ON DELETE CASCADE,
    exercise       TEXT    NOT NULL,
    answer         TEXT    NOT NULL CHECK (answer IN ('accepted', 'kept')),
    answered_at_ms INTEGER NOT NULL,
    PRIMARY KEY (session_id, exercise)
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

CREATE TABLE own_exercise (
    number        INTEGER PRIMARY KEY, -- in the order in which they were made
    exercise      TEXT    NOT NULL UNIQUE,
    entry         TEXT    NOT NULL CHECK (json_valid(entry)),
    figure        TEXT    CHECK (figure IS NULL OR json_valid(figure)),
    removed_at_ms INTEGER -- in the bin since
) STRICT;

CREATE TABLE person (
    person_id INTEGER PRIMARY KEY,
    name      TEXT    NOT NULL
, is_archived INTEGER NOT NULL DEFAULT 0
    CHECK (is_archived IN (0, 1)), about TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE plan_limits (
    person_id            INTEGER PRIMARY KEY REFERENCES person (person_id) ON DELETE CASCADE,
    hours_before_race    INTEGER NOT NULL CHECK (hours_before_race BETWEEN 0 AND 336),
    hours_before_quality INTEGER NOT NULL CHECK (hours_before_quality BETWEEN 0 AND 336),
    no_heavy_days_running INTEGER NOT NULL CHECK (no_heavy_days_running IN (0, 1)),
    most_sessions_a_week INTEGER NOT NULL CHECK (most_sessions_a_week BETWEEN 0 AND 50)
) STRICT;

CREATE TABLE plan_pause (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    kind      TEXT    NOT NULL,
    first_day TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    last_day  TEXT    NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_phase (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    place     INTEGER NOT NULL CHECK (place >= 0),
    kind      TEXT    NOT NULL,
    first_day TEXT    NOT NULL CHECK (first_day IS date(first_day)),
    weeks     INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 104),
    PRIMARY KEY (person_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_draft (
    person_id INTEGER PRIMARY KEY REFERENCES person (person_id) ON DELETE CASCADE,
    content   TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE protocol (
    number  INTEGER PRIMARY KEY,
    content TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE routine (
    person_id  INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    routine_id INTEGER NOT NULL CHECK (routine_id > 0),
    place      INTEGER NOT NULL CHECK (place >= 0),
    name       TEXT    NOT NULL,
    PRIMARY KEY (person_id, routine_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE routine_block (
    person_id                INTEGER NOT NULL,
    routine_id               INTEGER NOT NULL,
    first                    INTEGER NOT NULL CHECK (first >= 0),
    count                    INTEGER NOT NULL CHECK (count >= 2),
    rest_between_exercises_s INTEGER NOT NULL CHECK (rest_between_exercises_s BETWEEN 0 AND 900),
    rest_between_rounds_s    INTEGER NOT NULL CHECK (rest_between_rounds_s BETWEEN 0 AND 900),
    PRIMARY KEY (person_id, routine_id, first),
    FOREIGN KEY (person_id, routine_id) REFERENCES routine (person_id, routine_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE routine_step (
    person_id          INTEGER NOT NULL,
    routine_id         INTEGER NOT NULL,
    place              INTEGER NOT NULL CHECK (place >= 0),
    exercise           TEXT    NOT NULL,
    sets               INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 20),
    -- the work of one set: exactly one kind
    repetitions_least  INTEGER CHECK (repetitions_least BETWEEN 1 AND repetitions_most),
    repetitions_most   INTEGER CHECK (repetitions_most BETWEEN repetitions_least AND 200),
    hold_s             INTEGER CHECK (hold_s BETWEEN 1 AND 600),
    hold_times         INTEGER CHECK (hold_times BETWEEN 1 AND 200),
    duration_s         INTEGER CHECK (duration_s BETWEEN 1 AND 3600),
    steps              INTEGER CHECK (steps BETWEEN 1 AND 500),
    distance_m         INTEGER CHECK (distance_m BETWEEN 1 AND 2000),
    side               TEXT    NOT NULL,
    -- the load: one of these or none
    load_g             INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band          TEXT,
    load_words         TEXT,
    -- the tempo: all of these or none
    tempo_lower_s      INTEGER CHECK (tempo_lower_s BETWEEN 0 AND 20),
    tempo_pause_low_s  INTEGER CHECK (tempo_pause_low_s BETWEEN 0 AND 20),
    tempo_lift_s       INTEGER CHECK (tempo_lift_s BETWEEN 0 AND 20),
    tempo_pause_high_s INTEGER CHECK (tempo_pause_high_s BETWEEN 0 AND 20),
    rest_s             INTEGER NOT NULL CHECK (rest_s BETWEEN 0 AND 900),
    note               TEXT    NOT NULL, warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20), extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20), extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right')), effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10), effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10),
    PRIMARY KEY (person_id, routine_id, place),
    FOREIGN KEY (person_id, routine_id) REFERENCES routine (person_id, routine_id)
        ON DELETE CASCADE,
    CHECK ((repetitions_least IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((repetitions_least IS NULL) = (repetitions_most IS NULL)),
    CHECK ((hold_s IS NULL) = (hold_times IS NULL)),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1),
    CHECK ((tempo_lower_s IS NOT NULL) + (tempo_pause_low_s IS NOT NULL)
        + (tempo_lift_s IS NOT NULL) + (tempo_pause_high_s IS NOT NULL) IN (0, 4))
) STRICT, WITHOUT ROWID;

CREATE TABLE routine_step_set (
    person_id         INTEGER NOT NULL,
    routine_id        INTEGER NOT NULL,
    step              INTEGER NOT NULL,
    place             INTEGER NOT NULL CHECK (place >= 0),
    -- the work and the load, as in routine_step
    repetitions_least INTEGER CHECK (repetitions_least BETWEEN 1 AND repetitions_most),
    repetitions_most  INTEGER CHECK (repetitions_most BETWEEN repetitions_least AND 200),
    hold_s            INTEGER CHECK (hold_s BETWEEN 1 AND 600),
    hold_times        INTEGER CHECK (hold_times BETWEEN 1 AND 200),
    duration_s        INTEGER CHECK (duration_s BETWEEN 1 AND 3600),
    steps             INTEGER CHECK (steps BETWEEN 1 AND 500),
    distance_m        INTEGER CHECK (distance_m BETWEEN 1 AND 2000),
    load_g            INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band         TEXT,
    load_words        TEXT,
    PRIMARY KEY (person_id, routine_id, step, place),
    FOREIGN KEY (person_id, routine_id, step)
        REFERENCES routine_step (person_id, routine_id, place) ON DELETE CASCADE,
    CHECK ((repetitions_least IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE running_position (
    session_id   INTEGER PRIMARY KEY REFERENCES session (session_id) ON DELETE CASCADE,
    set_index    INTEGER NOT NULL CHECK (set_index >= 0),
    phase        TEXT    NOT NULL,
    remaining_ms INTEGER NOT NULL CHECK (remaining_ms >= 0),
    worked_ms    INTEGER NOT NULL CHECK (worked_ms >= 0),
    held_times   INTEGER NOT NULL CHECK (held_times >= 0),
    is_paused    INTEGER NOT NULL CHECK (is_paused IN (0, 1))
) STRICT;

CREATE TABLE "schedule_exception" (
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

CREATE TABLE "schedule_rule" (
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

CREATE TABLE session (
    session_id      INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    routine_id      INTEGER,
    routine_name    TEXT    NOT NULL,
    day             TEXT    NOT NULL CHECK (day IS date(day)),
    started_at_ms   INTEGER NOT NULL,
    ended_at_ms     INTEGER,
    state           TEXT    NOT NULL,
    planned_rule_id INTEGER,
    planned_day     TEXT    CHECK (planned_day IS NULL OR planned_day IS date(planned_day)),
    effort          INTEGER CHECK (effort BETWEEN 0 AND 10),
    pain            INTEGER CHECK (pain BETWEEN 0 AND 10),
    note            TEXT    NOT NULL,
    -- when it was put into the bin; NULL: it is not there
    removed_at_ms   INTEGER, pain_next_morning INTEGER
    CHECK (pain_next_morning BETWEEN 0 AND 10), sets_planned INTEGER NOT NULL DEFAULT 0, sets_done INTEGER NOT NULL DEFAULT 0, planned_run_id INTEGER NOT NULL DEFAULT 0
    CHECK (planned_run_id >= 0),
    CHECK ((planned_rule_id IS NULL) = (planned_day IS NULL))
) STRICT;

CREATE TABLE session_block (
    session_id               INTEGER NOT NULL REFERENCES session (session_id) ON DELETE CASCADE,
    first                    INTEGER NOT NULL CHECK (first >= 0),
    count                    INTEGER NOT NULL CHECK (count >= 2),
    rest_between_exercises_s INTEGER NOT NULL CHECK (rest_between_exercises_s BETWEEN 0 AND 900),
    rest_between_rounds_s    INTEGER NOT NULL CHECK (rest_between_rounds_s BETWEEN 0 AND 900),
    PRIMARY KEY (session_id, first)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_set (
    session_id     INTEGER NOT NULL,
    step           INTEGER NOT NULL,
    set_number     INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 20),
    side           TEXT    NOT NULL CHECK (side <> 'each'),
    -- the order in which the sets were done
    place          INTEGER NOT NULL CHECK (place >= 0),
    outcome        TEXT    NOT NULL,
    repetitions    INTEGER CHECK (repetitions BETWEEN 0 AND 200),
    hold_s         INTEGER CHECK (hold_s BETWEEN 0 AND 600),
    hold_times     INTEGER CHECK (hold_times BETWEEN 0 AND 200),
    duration_s     INTEGER CHECK (duration_s BETWEEN 0 AND 3600),
    steps          INTEGER CHECK (steps BETWEEN 0 AND 500),
    distance_m     INTEGER CHECK (distance_m BETWEEN 0 AND 2000),
    load_g         INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band      TEXT,
    load_words     TEXT,
    finished_at_ms INTEGER NOT NULL, exercise TEXT,
    PRIMARY KEY (session_id, step, set_number, side),
    FOREIGN KEY (session_id, step) REFERENCES session_step (session_id, place) ON DELETE CASCADE,
    CHECK ((repetitions IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((hold_s IS NULL) = (hold_times IS NULL)),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_step (
    session_id         INTEGER NOT NULL REFERENCES session (session_id) ON DELETE CASCADE,
    place              INTEGER NOT NULL CHECK (place >= 0),
    exercise           TEXT    NOT NULL,
    exercise_name      TEXT    NOT NULL,
    -- from here on as in routine_step
    sets               INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 20),
    repetitions_least  INTEGER CHECK (repetitions_least BETWEEN 1 AND repetitions_most),
    repetitions_most   INTEGER CHECK (repetitions_most BETWEEN repetitions_least AND 200),
    hold_s             INTEGER CHECK (hold_s BETWEEN 1 AND 600),
    hold_times         INTEGER CHECK (hold_times BETWEEN 1 AND 200),
    duration_s         INTEGER CHECK (duration_s BETWEEN 1 AND 3600),
    steps              INTEGER CHECK (steps BETWEEN 1 AND 500),
    distance_m         INTEGER CHECK (distance_m BETWEEN 1 AND 2000),
    side               TEXT    NOT NULL,
    load_g             INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band          TEXT,
    load_words         TEXT,
    tempo_lower_s      INTEGER CHECK (tempo_lower_s BETWEEN 0 AND 20),
    tempo_pause_low_s  INTEGER CHECK (tempo_pause_low_s BETWEEN 0 AND 20),
    tempo_lift_s       INTEGER CHECK (tempo_lift_s BETWEEN 0 AND 20),
    tempo_pause_high_s INTEGER CHECK (tempo_pause_high_s BETWEEN 0 AND 20),
    rest_s             INTEGER NOT NULL CHECK (rest_s BETWEEN 0 AND 900),
    note               TEXT    NOT NULL, warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20), extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20), extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right')), effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10), effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10),
    PRIMARY KEY (session_id, place),
    CHECK ((repetitions_least IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((repetitions_least IS NULL) = (repetitions_most IS NULL)),
    CHECK ((hold_s IS NULL) = (hold_times IS NULL)),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1),
    CHECK ((tempo_lower_s IS NOT NULL) + (tempo_pause_low_s IS NOT NULL)
        + (tempo_lift_s IS NOT NULL) + (tempo_pause_high_s IS NOT NULL) IN (0, 4))
) STRICT, WITHOUT ROWID;

CREATE TABLE session_step_report (
    session_id INTEGER NOT NULL,
    step       INTEGER NOT NULL,
    sets_more  INTEGER NOT NULL CHECK (sets_more BETWEEN -19 AND 19),
    pain       INTEGER CHECK (pain BETWEEN 0 AND 10),
    note       TEXT    NOT NULL,
    PRIMARY KEY (session_id, step),
    FOREIGN KEY (session_id, step) REFERENCES session_step (session_id, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE session_step_set (
    session_id        INTEGER NOT NULL,
    step              INTEGER NOT NULL,
    from_set          INTEGER NOT NULL CHECK (from_set BETWEEN 0 AND 20),
    place             INTEGER NOT NULL CHECK (place >= 0),
    -- the work and the load, as in routine_step
    repetitions_least INTEGER CHECK (repetitions_least BETWEEN 1 AND repetitions_most),
    repetitions_most  INTEGER CHECK (repetitions_most BETWEEN repetitions_least AND 200),
    hold_s            INTEGER CHECK (hold_s BETWEEN 1 AND 600),
    hold_times        INTEGER CHECK (hold_times BETWEEN 1 AND 200),
    duration_s        INTEGER CHECK (duration_s BETWEEN 1 AND 3600),
    steps             INTEGER CHECK (steps BETWEEN 1 AND 500),
    distance_m        INTEGER CHECK (distance_m BETWEEN 1 AND 2000),
    load_g            INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band         TEXT,
    load_words        TEXT,
    PRIMARY KEY (session_id, step, from_set, place),
    FOREIGN KEY (session_id, step) REFERENCES session_step (session_id, place) ON DELETE CASCADE,
    CHECK ((repetitions_least IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_swap (
    session_id         INTEGER NOT NULL,
    step               INTEGER NOT NULL,
    from_set           INTEGER NOT NULL CHECK (from_set BETWEEN 1 AND 20),
    exercise           TEXT    NOT NULL,
    exercise_name      TEXT    NOT NULL,
    -- from here on as in session_step
    sets               INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 20),
    repetitions_least  INTEGER CHECK (repetitions_least BETWEEN 1 AND repetitions_most),
    repetitions_most   INTEGER CHECK (repetitions_most BETWEEN repetitions_least AND 200),
    hold_s             INTEGER CHECK (hold_s BETWEEN 1 AND 600),
    hold_times         INTEGER CHECK (hold_times BETWEEN 1 AND 200),
    duration_s         INTEGER CHECK (duration_s BETWEEN 1 AND 3600),
    steps              INTEGER CHECK (steps BETWEEN 1 AND 500),
    distance_m         INTEGER CHECK (distance_m BETWEEN 1 AND 2000),
    side               TEXT    NOT NULL,
    load_g             INTEGER CHECK (load_g BETWEEN 0 AND 500000),
    load_band          TEXT,
    load_words         TEXT,
    tempo_lower_s      INTEGER CHECK (tempo_lower_s BETWEEN 0 AND 20),
    tempo_pause_low_s  INTEGER CHECK (tempo_pause_low_s BETWEEN 0 AND 20),
    tempo_lift_s       INTEGER CHECK (tempo_lift_s BETWEEN 0 AND 20),
    tempo_pause_high_s INTEGER CHECK (tempo_pause_high_s BETWEEN 0 AND 20),
    rest_s             INTEGER NOT NULL CHECK (rest_s BETWEEN 0 AND 900), warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20), extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20), extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right')), effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10), effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10),
    PRIMARY KEY (session_id, step, from_set),
    FOREIGN KEY (session_id, step) REFERENCES session_step (session_id, place) ON DELETE CASCADE,
    CHECK ((repetitions_least IS NOT NULL) + (hold_s IS NOT NULL) + (duration_s IS NOT NULL)
        + (steps IS NOT NULL) + (distance_m IS NOT NULL) = 1),
    CHECK ((repetitions_least IS NULL) = (repetitions_most IS NULL)),
    CHECK ((hold_s IS NULL) = (hold_times IS NULL)),
    CHECK ((load_g IS NOT NULL) + (load_band IS NOT NULL) + (load_words IS NOT NULL) <= 1),
    CHECK ((tempo_lower_s IS NOT NULL) + (tempo_pause_low_s IS NOT NULL)
        + (tempo_lift_s IS NOT NULL) + (tempo_pause_high_s IS NOT NULL) IN (0, 4))
) STRICT, WITHOUT ROWID;

CREATE TABLE "sheet" (
    serial    INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE RESTRICT,
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    issued_on TEXT    NOT NULL CHECK (issued_on IS date(issued_on)),
    content   TEXT    NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE sheet_logo (
    serial INTEGER PRIMARY KEY REFERENCES sheet (serial) ON DELETE CASCADE,
    logo   INTEGER NOT NULL REFERENCES logo (number) ON DELETE RESTRICT
) STRICT;

CREATE TABLE "sheet_session" (
    session_id INTEGER PRIMARY KEY REFERENCES session (session_id) ON DELETE CASCADE,
    serial     INTEGER NOT NULL REFERENCES "sheet" (serial) ON DELETE CASCADE
) STRICT;

CREATE TABLE week_count (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    monday    TEXT    NOT NULL CHECK (monday IS date(monday)),
    exercise  TEXT    NOT NULL,
    side      TEXT    NOT NULL,
    sets      INTEGER NOT NULL CHECK (sets >= 0),
    PRIMARY KEY (person_id, monday, exercise, side)
) STRICT, WITHOUT ROWID;

CREATE INDEX schedule_rule_of_routine ON schedule_rule (person_id, routine_id);

CREATE INDEX schedule_turn_of_routine ON schedule_turn (person_id, routine_id);

CREATE INDEX session_by_day ON session (person_id, day);

CREATE INDEX session_of_routine ON session (routine_id);

CREATE INDEX session_of_rule ON session (planned_rule_id);

CREATE INDEX session_of_run ON session (planned_run_id);

CREATE INDEX session_running ON session (person_id) WHERE state = 'running';

CREATE INDEX sheet_of_person ON sheet (person_id, revision);

CREATE INDEX sheet_session_of_sheet ON sheet_session (serial);


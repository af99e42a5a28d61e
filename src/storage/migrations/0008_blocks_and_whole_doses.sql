-- Steps done in turn, round after round; see domain/block.h. The place is that of the first step.
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

CREATE TABLE session_block (
    session_id               INTEGER NOT NULL REFERENCES session (session_id) ON DELETE CASCADE,
    first                    INTEGER NOT NULL CHECK (first >= 0),
    count                    INTEGER NOT NULL CHECK (count >= 2),
    rest_between_exercises_s INTEGER NOT NULL CHECK (rest_between_exercises_s BETWEEN 0 AND 900),
    rest_between_rounds_s    INTEGER NOT NULL CHECK (rest_between_rounds_s BETWEEN 0 AND 900),
    PRIMARY KEY (session_id, first)
) STRICT, WITHOUT ROWID;

-- What a dose says besides: how many of its sets of their own are warm-ups, how many sets one side
-- has more, and how hard it may be.
ALTER TABLE routine_step ADD COLUMN warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20);
ALTER TABLE routine_step ADD COLUMN extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20);
ALTER TABLE routine_step ADD COLUMN extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right'));
ALTER TABLE routine_step ADD COLUMN effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10);
ALTER TABLE routine_step ADD COLUMN effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10);

ALTER TABLE session_step ADD COLUMN warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20);
ALTER TABLE session_step ADD COLUMN extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20);
ALTER TABLE session_step ADD COLUMN extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right'));
ALTER TABLE session_step ADD COLUMN effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10);
ALTER TABLE session_step ADD COLUMN effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10);

ALTER TABLE session_swap ADD COLUMN warm_up_sets INTEGER NOT NULL DEFAULT 0
    CHECK (warm_up_sets BETWEEN 0 AND 20);
ALTER TABLE session_swap ADD COLUMN extra_sets INTEGER NOT NULL DEFAULT 0
    CHECK (extra_sets BETWEEN 0 AND 20);
ALTER TABLE session_swap ADD COLUMN extra_side TEXT NOT NULL DEFAULT 'left'
    CHECK (extra_side IN ('left', 'right'));
ALTER TABLE session_swap ADD COLUMN effort_rating INTEGER CHECK (effort_rating BETWEEN 1 AND 10);
ALTER TABLE session_swap ADD COLUMN effort_in_reserve INTEGER CHECK (effort_in_reserve BETWEEN 0 AND 10);

-- Sets that differ from the others of their dose: the warm-ups first, then those that count.
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

-- The same of a session, and of what was swapped in from a set on; 0: as prescribed.
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

-- What is counted by week leaves warm-ups out, and what is planned knows of them and of the sets that
-- one side has more. The other triggers stand on these.
DROP VIEW counted_set;
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

DROP TRIGGER step_planned;
CREATE TRIGGER step_planned AFTER INSERT ON session_step
BEGIN
    UPDATE session
       SET sets_planned = sets_planned + (NEW.sets + NEW.warm_up_sets) * iif(NEW.side = 'each', 2, 1)
                                      + NEW.extra_sets
     WHERE session_id = NEW.session_id;
END;

DROP TRIGGER set_entered;
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

DROP TRIGGER set_taken_away;
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

DROP TRIGGER set_corrected_from;
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

DROP TRIGGER set_corrected_to;
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

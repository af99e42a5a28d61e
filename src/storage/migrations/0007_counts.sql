-- What the log counts, kept as it is written, so that a million sets need not be read to draw a
-- chart. Triggers keep it, so that no way of writing can forget to. A running session is counted
-- when it ends: a finished set costs nothing more.

ALTER TABLE session ADD COLUMN sets_planned INTEGER NOT NULL DEFAULT 0;
-- 0 while it runs
ALTER TABLE session ADD COLUMN sets_done INTEGER NOT NULL DEFAULT 0;

-- The sets of ended sessions that are not in the bin, by week.
CREATE TABLE week_count (
    person_id INTEGER NOT NULL REFERENCES person (person_id) ON DELETE CASCADE,
    monday    TEXT    NOT NULL CHECK (monday IS date(monday)),
    exercise  TEXT    NOT NULL,
    side      TEXT    NOT NULL,
    sets      INTEGER NOT NULL CHECK (sets >= 0),
    PRIMARY KEY (person_id, monday, exercise, side)
) STRICT, WITHOUT ROWID;

-- Every set that counts, with the week in which it counts.
CREATE VIEW counted_set AS
    SELECT session.session_id, session.person_id,
           date(session.day, 'weekday 0', '-6 days') AS monday,
           ifnull(session_set.exercise, session_step.exercise) AS exercise, session_set.side
      FROM session
      JOIN session_step ON session_step.session_id = session.session_id
      JOIN session_set ON session_set.session_id = session_step.session_id
                      AND session_set.step = session_step.place
     WHERE session.state <> 'running' AND session.removed_at_ms IS NULL
       AND session_set.outcome <> 'skipped';

UPDATE session
   SET sets_planned = (SELECT ifnull(sum(sets * iif(side = 'each', 2, 1)), 0)
                         FROM session_step
                        WHERE session_step.session_id = session.session_id),
       sets_done = iif(state = 'running', 0,
                       (SELECT count(*)
                          FROM session_set
                         WHERE session_set.session_id = session.session_id
                           AND outcome <> 'skipped'));

INSERT INTO week_count (person_id, monday, exercise, side, sets)
SELECT person_id, monday, exercise, side, count(*)
  FROM counted_set
 GROUP BY person_id, monday, exercise, side;

CREATE TRIGGER step_planned AFTER INSERT ON session_step
BEGIN
    UPDATE session
       SET sets_planned = sets_planned + NEW.sets * iif(NEW.side = 'each', 2, 1)
     WHERE session_id = NEW.session_id;
END;

-- A session leaves the counts of its week, and comes into those of another.

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

-- A set of an ended session is entered, corrected or taken away.

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
       AND side = OLD.side;
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
       AND side = OLD.side;
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
        ON CONFLICT DO UPDATE SET sets = sets + 1;
END;

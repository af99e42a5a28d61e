-- What a person made of a step while she did it, and how it felt; what was prescribed stays in
-- session_step.

CREATE TABLE session_step_report (
    session_id INTEGER NOT NULL,
    step       INTEGER NOT NULL,
    sets_more  INTEGER NOT NULL CHECK (sets_more BETWEEN -19 AND 19),
    pain       INTEGER CHECK (pain BETWEEN 0 AND 10),
    note       TEXT    NOT NULL,
    PRIMARY KEY (session_id, step),
    FOREIGN KEY (session_id, step) REFERENCES session_step (session_id, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- An easier or harder exercise in place of the prescribed one, from a set on.
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
    rest_s             INTEGER NOT NULL CHECK (rest_s BETWEEN 0 AND 900),
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

-- What was done instead; NULL: the exercise of the step.
ALTER TABLE session_set ADD COLUMN exercise TEXT;

ALTER TABLE session ADD COLUMN pain_next_morning INTEGER
    CHECK (pain_next_morning BETWEEN 0 AND 10);

-- What was said to a proposed next step, so that the same is not proposed again. The session is
-- the newest that the proposal rests on.
CREATE TABLE next_step_answer (
    session_id     INTEGER NOT NULL REFERENCES session (session_id) ON DELETE CASCADE,
    exercise       TEXT    NOT NULL,
    answer         TEXT    NOT NULL CHECK (answer IN ('accepted', 'kept')),
    answered_at_ms INTEGER NOT NULL,
    PRIMARY KEY (session_id, exercise)
) STRICT, WITHOUT ROWID;

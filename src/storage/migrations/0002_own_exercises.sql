-- Exercises of the person's own, and what she made of those that came with the program. They belong
-- to the file and not to a person: a physio makes them once for all clients.

CREATE TABLE own_exercise (
    number        INTEGER PRIMARY KEY, -- in the order in which they were made
    exercise      TEXT    NOT NULL UNIQUE,
    entry         TEXT    NOT NULL CHECK (json_valid(entry)),
    figure        TEXT    CHECK (figure IS NULL OR json_valid(figure)),
    removed_at_ms INTEGER -- in the bin since
) STRICT;

CREATE TABLE exercise_change (
    exercise TEXT    NOT NULL PRIMARY KEY,
    hidden   INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    words    TEXT    CHECK (words IS NULL OR json_valid(words))
) STRICT, WITHOUT ROWID;

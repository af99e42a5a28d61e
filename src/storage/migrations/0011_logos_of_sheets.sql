-- A sheet keeps the logo it was given out with; many sheets share one.
CREATE TABLE logo (
    number INTEGER PRIMARY KEY,
    file   BLOB    NOT NULL UNIQUE
) STRICT;

CREATE TABLE sheet_logo (
    serial INTEGER PRIMARY KEY REFERENCES sheet (serial) ON DELETE CASCADE,
    logo   INTEGER NOT NULL REFERENCES logo (number) ON DELETE RESTRICT
) STRICT;

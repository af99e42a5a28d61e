-- The program asks at every start for the largest number that history names.

CREATE INDEX session_of_routine ON session (routine_id);
CREATE INDEX session_of_rule ON session (planned_rule_id);

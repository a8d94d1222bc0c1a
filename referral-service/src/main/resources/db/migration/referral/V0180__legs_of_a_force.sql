-- A force that signs in here lists the legs that wait for it.

CREATE INDEX leg_of_force ON leg (other_force, due_by) WHERE status <> 'CONFIRMED';

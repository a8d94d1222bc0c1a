-- Who is told later is a matter of its ladder.
ALTER TABLE delivery DROP COLUMN held_back;

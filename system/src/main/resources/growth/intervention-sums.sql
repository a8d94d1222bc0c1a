-- No place was given back yet, so the programmes must be as large as what they took on, and have room for more.
UPDATE programme SET held = taken.held, filled = taken.filled, places = room, content = jsonb_set(content, '{places}', to_jsonb(room))
FROM (SELECT programme, sum(held_change) AS held, sum(filled_change) AS filled, (sum(filled_change) + 100000)::int AS room
      FROM place_entry GROUP BY programme) AS taken
WHERE programme.id = taken.programme;

-- The board as it stood at any moment, what changed since, and boards narrowed to an area or neighbourhood policing unit.

-- The moment of the region's last change: the next is later, even when the server's clock is set back, so that the order of
-- moments is the order of numbers.
ALTER TABLE board_head ADD COLUMN at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z';

UPDATE board_head SET at = coalesce((SELECT max(at) FROM board_change WHERE region = board_head.region), at);

-- npu: the unit by the region's lookup, where there is one; npu_before: the one it has just left, whose viewers must see it go.
ALTER TABLE board_change ADD COLUMN npu text, ADD COLUMN npu_before text;
ALTER TABLE board_row ADD COLUMN npu text;

CREATE INDEX board_change_moment ON board_change (region, at DESC, seq DESC);
CREATE INDEX board_change_of_incident ON board_change (incident_id, seq DESC);

-- Every place in which an incident ever stood on the board: its region, local authorities and units (whose codes differ).
-- Pages look here for candidates in order, whatever part of the board is asked for and as at whatever moment.
CREATE TABLE board_place (
    incident_id text   NOT NULL REFERENCES incident,
    place       text   NOT NULL,
    -- the first and the last change of the incident, not of its stay in this place
    first_seq   bigint NOT NULL,
    last_seq    bigint NOT NULL,
    PRIMARY KEY (incident_id, place)
);

INSERT INTO board_place (incident_id, place, first_seq, last_seq)
SELECT stood.incident_id, stood.place, of.first_seq, of.last_seq
FROM (SELECT incident_id, region AS place FROM board_change
      UNION SELECT incident_id, local_authority FROM board_change) AS stood
JOIN (SELECT incident_id, min(seq) AS first_seq, max(seq) AS last_seq FROM board_change GROUP BY incident_id) AS of
    ON of.incident_id = stood.incident_id;

CREATE INDEX board_place_newest ON board_place (place, first_seq DESC) INCLUDE (incident_id);
CREATE INDEX board_place_changed ON board_place (place, last_seq DESC) INCLUDE (incident_id);

-- The newest page has an order of its own now.
DROP INDEX board_row_newest;

-- By the database, not by us: while a new version of the service is rolled out, instances of the old one still write changes.
CREATE FUNCTION keep_board_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO board_place (incident_id, place, first_seq, last_seq)
    SELECT NEW.incident_id, place, coalesce(min(first_seq) OVER (), NEW.seq), NEW.seq
    FROM (SELECT place, min(first_seq) AS first_seq
          FROM (SELECT unnest(ARRAY[NEW.region, NEW.local_authority, NEW.npu]) AS place, NULL::bigint AS first_seq
                UNION ALL SELECT place, first_seq FROM board_place WHERE incident_id = NEW.incident_id) AS each
          WHERE place IS NOT NULL GROUP BY place) AS stood
    ON CONFLICT (incident_id, place) DO UPDATE SET last_seq = excluded.last_seq;
    RETURN NULL;
END $$;

CREATE TRIGGER keep_board_place AFTER INSERT ON board_change FOR EACH ROW EXECUTE FUNCTION keep_board_place();

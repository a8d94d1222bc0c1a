-- Whether what has this id belongs to a case that is open: its incident is not closed, or a referral of it is not over (support
-- may go on after an incident was closed). What belongs to no case is not.
CREATE FUNCTION is_of_open_case(any_id text) RETURNS boolean LANGUAGE sql STABLE AS $$
    WITH about (incident_id) AS (
        SELECT id FROM incident WHERE id = any_id
        UNION SELECT incident_id FROM person WHERE id = any_id
        UNION SELECT incident_id FROM referral WHERE id = any_id
        UNION SELECT incident_id FROM meeting_incident WHERE meeting_id = any_id
        UNION SELECT incident_id FROM meeting_action WHERE id = any_id
        UNION SELECT incident_id FROM community_notice WHERE id = any_id)
    SELECT EXISTS (
        SELECT FROM about a JOIN incident i ON i.id = surviving_incident(a.incident_id) WHERE i.status <> 'CLOSED')
    OR EXISTS (
        SELECT FROM about a JOIN referral r ON r.incident_id = a.incident_id
        LEFT JOIN referral_line l ON l.referral_id = r.id
        WHERE COALESCE(l.status, 'RAISED') NOT IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN'))
$$;

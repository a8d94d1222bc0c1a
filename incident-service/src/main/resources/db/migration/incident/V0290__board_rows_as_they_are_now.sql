-- Rows of before have what the board shows since: no action was overdue, no meeting had a time, no unit was known.
UPDATE board_row
SET row = '{"overdueActions": 0, "npu": null, "npuName": null}' || row
    || CASE WHEN jsonb_typeof(row -> 'meeting') = 'object'
            THEN jsonb_build_object('meeting', '{"startsAt": null}' || (row -> 'meeting')) ELSE '{}' END;

UPDATE board_change
SET row = '{"overdueActions": 0, "npu": null, "npuName": null}' || row
    || CASE WHEN jsonb_typeof(row -> 'meeting') = 'object'
            THEN jsonb_build_object('meeting', '{"startsAt": null}' || (row -> 'meeting')) ELSE '{}' END
WHERE NOT jsonb_exists(row, 'gone');

MERGE INTO inbox_head AS head USING (SELECT organisation, max(seq) AS seq FROM inbox_item GROUP BY organisation) AS now
ON head.organisation = now.organisation
WHEN MATCHED THEN UPDATE SET seq = now.seq
WHEN NOT MATCHED THEN INSERT (organisation, seq) VALUES (now.organisation, now.seq);

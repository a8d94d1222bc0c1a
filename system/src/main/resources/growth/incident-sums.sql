MERGE INTO board_head AS head USING (SELECT region, max(seq) AS seq FROM board_change GROUP BY region) AS now
ON head.region = now.region
WHEN MATCHED THEN UPDATE SET seq = now.seq
WHEN NOT MATCHED THEN INSERT (region, seq) VALUES (now.region, now.seq);

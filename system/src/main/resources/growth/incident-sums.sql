MERGE INTO board_head AS head
USING (SELECT region, max(seq) AS seq, max(at) AS at FROM board_change GROUP BY region) AS now ON head.region = now.region
WHEN MATCHED THEN UPDATE SET seq = now.seq, at = now.at
WHEN NOT MATCHED THEN INSERT (region, seq, at) VALUES (now.region, now.seq, now.at);

-- The keys of the incident and of its people; no text was ever sealed with them.
INSERT INTO data_key (owner, wrapped)
SELECT pg_temp.id(k, n), decode(md5('a' || n) || md5('b' || k), 'hex')
FROM generate_series(:first, :last) AS n, unnest('{0,2,3}'::int[]) AS k;

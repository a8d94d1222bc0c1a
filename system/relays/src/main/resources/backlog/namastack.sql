-- The same, as namastack keeps them.
WITH event AS (
    SELECT n, md5('incident ' || n / 3)::uuid::text AS key FROM generate_series(0, :size - 1) AS n)
INSERT INTO outbox_record (id, status, record_key, record_type, payload, created_at, failure_count, next_retry_at,
                           partition_no, handler_id)
SELECT gen_random_uuid()::text, 'NEW', key, 'java.lang.String',
       '{"incidentId":"' || key || '","incidentReference":"WM-2026-000123","region":"west-midlands","category":"KNIFE_INJURY","severity":"CRITICAL","localAuthority":"E08000025","loggedBy":"west-midlands-vru","loggedAt":"2026-11-20T19:40:00Z"}',
       now() + n * interval '1 microsecond', 0, now(), n / 3 % 256, 
       'uk.reachable.system.relays.NamastackHandler#handle(java.lang.String,io.namastack.outbox.handler.OutboxRecordMetadata)'
FROM event ORDER BY n

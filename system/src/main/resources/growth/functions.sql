-- When incident n was, and ids as the services make them: the k-th of incident n of version 7, so that it sorts by time, or
-- any of version 4. Plain expressions of no declared stability: PostgreSQL then writes them into the statement.
CREATE FUNCTION pg_temp.at(n bigint) RETURNS timestamptz LANGUAGE sql AS $$ SELECT to_timestamp((:base + n * 3000) / 1000.0) $$;

CREATE FUNCTION pg_temp.id(k int, n bigint) RETURNS text LANGUAGE sql AS
$$ SELECT '0' || substr(to_hex(:base + n * 3000), 1, 7) || '-' || substr(to_hex(:base + n * 3000), 8, 4) || '-700' || k || '-8'
          || substr(md5(k::text || n::text), 1, 3) || '-' || substr(md5(k::text || n::text), 4, 12) $$;

CREATE FUNCTION pg_temp.anyid(k text, n bigint) RETURNS uuid LANGUAGE sql AS $$ SELECT md5(k || n::text)::uuid $$;

CREATE FUNCTION pg_temp.reference(n bigint) RETURNS text LANGUAGE sql AS $$ SELECT 'WM-2025-' || lpad(n::text, 7, '0') $$;

CREATE FUNCTION pg_temp.area(n bigint) RETURNS text LANGUAGE sql AS $$ SELECT 'E080000' || 25 + n % 7 $$;

-- A unit of Birmingham with few incidents: the hardest to find among many.
CREATE FUNCTION pg_temp.npu(n bigint) RETURNS text LANGUAGE sql AS
$$ SELECT CASE WHEN n % 1400 = 0 THEN 'demo-birmingham-south' END $$;

CREATE FUNCTION pg_temp.board_row(n bigint, area text, npu text, status text) RETURNS jsonb LANGUAGE sql AS
$$ SELECT jsonb_build_object('incidentId', pg_temp.id(0, n), 'reference', pg_temp.reference(n), 'category', 'KNIFE_INJURY',
           'severity', 'SERIOUS', 'localAuthority', area, 'localAuthorityName', 'Birmingham', 'status', 'LOGGED',
           'loggedAt', '2026-11-20T19:40:00Z', 'meeting', NULL, 'referralCounts', jsonb_build_object(status, 3),
           'npu', npu, 'npuName', npu) $$;

-- Who works when, as their provider keeps it: the newest WorkerPublished of each. Who has no row is always on shift.
CREATE TABLE rota_worker (
    provider text  NOT NULL,
    worker   text  NOT NULL,
    content  jsonb NOT NULL,
    PRIMARY KEY (provider, worker)
);

-- Who of a provider supports the person of a referral, while they do: the subject of a token.
CREATE TABLE case_worker (
    referral_id text NOT NULL,
    provider    text NOT NULL,
    worker      text NOT NULL,
    PRIMARY KEY (referral_id, provider)
);

-- Where the person of a referral can be met, while a service is sought or supports them; none while it is not known.
CREATE TABLE case_site (
    referral_id text PRIMARY KEY,
    site        text NOT NULL
);

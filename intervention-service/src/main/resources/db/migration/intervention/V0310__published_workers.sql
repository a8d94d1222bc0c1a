-- Whether the others know of this version of a worker; those on file from before are told at the next start.
ALTER TABLE worker ADD COLUMN published boolean NOT NULL DEFAULT false;

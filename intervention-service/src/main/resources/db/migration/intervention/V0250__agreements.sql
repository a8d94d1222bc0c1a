-- An information-sharing agreement has a reference; the reviewed files say it, and publish it, at the next start.
UPDATE programme SET content = jsonb_set(content, '{sharingAgreement,reference}', 'null')
WHERE jsonb_typeof(content -> 'sharingAgreement') = 'object';

UPDATE reviewed_programme SET content = jsonb_set(content, '{sharingAgreement,reference}', 'null')
WHERE jsonb_typeof(content -> 'sharingAgreement') = 'object';

-- An organisation lists its own cases: what it has taken on, what is asked of it, and what it has ended.
CREATE INDEX referral_of_provider ON referral (provider) WHERE status = 'ACCEPTED';
CREATE INDEX referral_ended_by ON referral (closed_by, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX offer_asked_of ON offer (provider) WHERE outcome IS NULL;
CREATE INDEX handover_asked_of ON handover (to_organisation) WHERE status = 'OFFERED';

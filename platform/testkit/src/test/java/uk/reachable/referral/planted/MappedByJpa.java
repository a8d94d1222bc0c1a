package uk.reachable.referral.planted;

import jakarta.persistence.Entity;

@Entity
class MappedByJpa {}

package uk.reachable.referral.planted;

import uk.reachable.incident.planted.OfAnotherService;

record ImportsAnotherService(OfAnotherService other) {}

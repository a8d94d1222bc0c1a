package uk.reachable.referral.unmarked;

record InAnUnmarkedPackage() {}

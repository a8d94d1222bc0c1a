package uk.reachable.referral.planted.util;

record InABannedPackage() {}

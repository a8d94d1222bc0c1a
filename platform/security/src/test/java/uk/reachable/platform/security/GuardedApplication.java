package uk.reachable.platform.security;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small service to try the module on. */
@SpringBootApplication
class GuardedApplication {}

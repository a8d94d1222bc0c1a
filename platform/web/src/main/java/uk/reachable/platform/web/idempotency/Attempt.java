package uk.reachable.platform.web.idempotency;

import java.nio.ByteBuffer;

/**
 * One try of a request that names an Idempotency-Key.
 *
 * @param subject who asks
 * @param fingerprint SHA-256 of the query and the body: what was asked
 */
record Attempt(String subject, String method, String path, String key, byte[] fingerprint) {

    /** The number under which PostgreSQL locks this scope; two scopes share one once in 2^64. */
    long lock() {
        return ByteBuffer.wrap(Fingerprint.of(subject, method, path, key)).getLong();
    }
}

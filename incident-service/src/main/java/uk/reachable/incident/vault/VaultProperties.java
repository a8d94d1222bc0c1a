package uk.reachable.incident.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the data keys are, and the key that wraps them (32 bytes in base64). */
@ConfigurationProperties("reachable.vault")
record VaultProperties(String keysUrl, String keysUser, String keysPassword, String masterKey) {

    /** Never says a secret. */
    @Override
    public String toString() {
        return "VaultProperties[" + keysUrl + "]";
    }
}

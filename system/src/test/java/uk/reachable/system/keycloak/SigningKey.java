package uk.reachable.system.keycloak;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A key to sign tokens with that say whatever a test wants: a forger's, until Keycloak takes it as its own. */
final class SigningKey {

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    static SigningKey made() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For Keycloak's administration. */
    String privateKey() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** As a JSON Web Key has it. */
    String modulus() {
        byte[] number = ((RSAPublicKey) pair.getPublic()).getModulus().toByteArray();
        int sign = number[0] == 0 ? 1 : 0; // Java writes a zero before a number that begins with a one
        byte[] digits = Arrays.copyOfRange(number, sign, number.length);
        return encoded(digits);
    }

    /** @param id by which whoever checks it looks for the key */
    String token(String id, Map<String, Object> claims) {
        String said = encoded(json(Map.of("alg", "RS256", "typ", "JWT", "kid", id))) + "." + encoded(json(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(said.getBytes(UTF_8));
            return said + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] json(Map<String, Object> members) {
        return JsonMapper.shared().writeValueAsBytes(members);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

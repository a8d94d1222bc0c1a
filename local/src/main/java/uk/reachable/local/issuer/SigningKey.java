package uk.reachable.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import uk.reachable.local.machine.Secrets;

/** The key that signs tokens: made once and kept, so that tokens stay valid when the issuer restarts. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> keys(@Value("${reachable.issuer.key-file}") Path file)
            throws IOException, JOSEException, ParseException {
        if (Files.notExists(file)) {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            Secrets.write(file, key.toJSONString());
        }
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(Files.readString(file))));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }
}

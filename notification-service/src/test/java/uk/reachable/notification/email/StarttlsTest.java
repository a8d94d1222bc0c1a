package uk.reachable.notification.email;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.email.EmailProperties.Starttls;
import uk.reachable.notification.running.Attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real server with a certificate of the test's own. */
class StarttlsTest {

    @TempDir
    Path folder;

    private static Outcome send(ScriptedSmtp smtp, TestCertificate trusted)
            throws GeneralSecurityException, IOException {
        try (Connection connection = Connection.encrypted(smtp.port(), trusted.trust())) {
            return connection.send(Attempts.first(Channel.EMAIL, "somebody@example.org"));
        } finally {
            smtp.stop();
        }
    }

    private static ScriptedSmtp serverWith(TestCertificate certificate, String password)
            throws GeneralSecurityException {
        var context = certificate.key();
        return ScriptedSmtp.secured(server -> server.startTlsSocketFactory(context)
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((_, given, _) -> {
                    if (!given.equals(password)) {
                        throw new LoginFailedException();
                    }
                })));
    }

    @Test
    void anEmailGoesEncryptedToAServerThatProvesItsNameAndWeSignIn() throws Exception {
        TestCertificate certificate = TestCertificate.of("localhost", folder);
        ScriptedSmtp smtp = serverWith(certificate, "secret");

        assertThat(send(smtp, certificate)).isInstanceOf(Outcome.Taken.class);
        assertThat(smtp.messages()).hasSize(1);
    }

    @Test
    void aServerWithTheCertificateOfAnotherNameGetsNothing() throws Exception {
        TestCertificate certificate = TestCertificate.of("elsewhere.example.org", folder);
        ScriptedSmtp smtp = serverWith(certificate, "secret");

        assertThat(send(smtp, certificate)).isInstanceOf(Outcome.NotTaken.class);
        assertThat(smtp.asked()).isZero();
    }

    @Test
    void aServerThatCannotEncryptGetsNothing() throws Exception {
        ScriptedSmtp smtp = ScriptedSmtp.plain();

        assertThat(send(smtp, TestCertificate.of("localhost", folder))).isInstanceOf(Outcome.NotTaken.class);
        assertThat(smtp.asked()).isZero();
    }

    @Test
    void aPasswordThatIsNotTakenIsAFailureOfTheChannelAndNotOfTheRecipient() throws Exception {
        TestCertificate certificate = TestCertificate.of("localhost", folder);
        ScriptedSmtp smtp = serverWith(certificate, "another");

        assertThat(send(smtp, certificate)).isInstanceOf(Outcome.NotTaken.class);
        assertThat(smtp.asked()).isZero();
    }

    @Test
    void aPasswordIsNeverSentInClear() {
        assertThatThrownBy(() -> EmailConfiguration.security(Starttls.OFF, true))
                .hasMessageContaining("SMTP_STARTTLS=required");
    }
}

package uk.reachable.notification.webhook.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.notification.webhook.endpoint.WebhookProperties;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetsTest {

    private final Targets targets = new Targets(new WebhookProperties("key", false), new Names());

    @ParameterizedTest
    @ValueSource(
            strings = {"https://public.example/hook", "https://public.example:8443/a?b=c", "HTTPS://public.example"})
    void anHttpsUrlThatLeadsToThePublicInternetIsTaken(String url) {
        assertThat(targets.check(url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://public.example/hook",
                "ftp://public.example/hook",
                "file:///etc/passwd",
                "gopher://public.example/",
                "public.example/hook",
                "https:///hook",
                "https:hook",
                "https://user:password@public.example/hook",
                "https://public.example/hook#part",
                "https://public.example:0/hook",
                "https://public.example:70000/hook",
                "https://public example/hook",
                "https://nowhere.example/hook",
                "https://2130706433/hook", // 127.0.0.1 as one number
                "https://0x7f.1/hook"
            })
    void aUrlThatIsNotAPlainHttpsUrlIsRefused(String url) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> targets.check(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://private.example/hook",
                "https://mixed.example/hook",
                "https://metadata.example/hook",
                "https://127.0.0.1/hook",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/hook",
                "https://[fd00::1]/hook",
                "https://[::ffff:10.0.0.1]/hook"
            })
    void aUrlThatLeadsIntoANetworkIsRefusedEvenWhenOneOfItsAddressesIsPublic(String url) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> targets.check(url))
                .satisfies(refused -> assertThat(refused.getBody().getProperties())
                        .extractingByKey("errors")
                        .asString()
                        .contains("not public"));
    }

    @ParameterizedTest
    @CsvSource({"http://local.example/hook, true", "https://private.example/hook, false"})
    void theSettingForTestsAllowsHttpAndThisMachineAndNoNetwork(String url, boolean taken) {
        Targets onALaptop = new Targets(new WebhookProperties("key", true), new Names());

        assertThat(isTaken(onALaptop, url)).isEqualTo(taken);
    }

    @Test
    void aUrlThatIsLongerThanAnyoneNeedsIsRefused() {
        assertThat(isTaken(targets, "https://public.example/" + "a".repeat(TargetPolicy.LONGEST)))
                .isFalse();
    }

    private static boolean isTaken(Targets targets, String url) {
        try {
            targets.check(url);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    /** A DNS of this test's own; literals are what they are. */
    private static final class Names implements DnsResolver {

        private static final Map<String, String[]> ADDRESSES = Map.of(
                "public.example", new String[] {"8.8.8.8", "2606:4700::1111"},
                "private.example", new String[] {"10.1.2.3"},
                "mixed.example", new String[] {"8.8.8.8", "192.168.1.1"},
                "metadata.example", new String[] {"169.254.169.254"},
                "local.example", new String[] {"127.0.0.1"});

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            String[] literals = ADDRESSES.getOrDefault(host, new String[] {host});
            if (literals[0].endsWith(".example")) {
                throw new UnknownHostException(host);
            }
            InetAddress[] addresses = new InetAddress[literals.length];
            for (int i = 0; i < literals.length; i++) {
                addresses[i] = InetAddress.getByName(literals[i]);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

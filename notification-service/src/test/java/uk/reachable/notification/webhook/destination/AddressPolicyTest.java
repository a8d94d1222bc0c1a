package uk.reachable.notification.webhook.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The addresses are literals: nothing is looked up. */
class AddressPolicyTest {

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.254",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "127.8.9.10",
                "169.254.0.1",
                "169.254.169.254", // the metadata service of most clouds
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.254",
                "192.0.0.8",
                "192.0.0.170",
                "192.0.2.1",
                "192.168.0.1",
                "192.168.255.254",
                "198.18.0.1",
                "198.19.255.254",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1", // IPv4 in IPv6
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1", // translated to 10.0.0.1
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1", // Teredo
                "2001:10::1",
                "2001:db8::1",
                "2002:a00:1::", // 6to4 of 10.0.0.1
                "2002:7f00:1::",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254", // a metadata service by IPv6
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1"
            })
    void anAddressThatIsNotPublicIsRefused(String literal) throws UnknownHostException {
        assertThat(AddressPolicy.allowed(false).matches(address(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "32.1.13.184", // the first bytes of 2001:db8::
                "63.255.0.1", // the first bytes of 3fff::
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.0.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "2a00:1450::1"
            })
    void anAddressOfTheInternetIsAllowed(String literal) throws UnknownHostException {
        assertThat(AddressPolicy.allowed(false).matches(address(literal))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "192.168.0.1", "fe80::1", "fd00:ec2::254", "0.0.0.0"})
    void theSettingForTestsAllowsThisMachineAndNoNetwork(String literal) throws UnknownHostException {
        assertThat(AddressPolicy.allowed(true).matches(address(literal))).isFalse();
    }

    @Test
    void theSettingForTestsAllowsThisMachine() throws UnknownHostException {
        assertThat(AddressPolicy.allowed(true).matches(address("127.0.0.1"))).isTrue();
        assertThat(AddressPolicy.allowed(true).matches(address("::1"))).isTrue();
        assertThat(AddressPolicy.allowed(true).matches(address("8.8.8.8"))).isTrue();
    }
}

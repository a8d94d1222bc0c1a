package uk.reachable.notification.webhook.destination;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;
import uk.reachable.notification.webhook.endpoint.WebhookProperties;

/** Checks where a URL leads when it is registered; each sending checks again, on the address that it connects to. */
@Component
public class Targets {

    private final boolean localReceivers;
    private final DnsResolver names;

    @Autowired
    Targets(WebhookProperties properties) {
        this(properties, SystemDefaultDnsResolver.INSTANCE);
    }

    Targets(WebhookProperties properties, DnsResolver names) {
        this.localReceivers = properties.localReceivers();
        this.names = names;
    }

    /** Throws a 400 unless it leads to public addresses only. */
    public URI check(String text) {
        URI url = TargetPolicy.read(text, localReceivers);
        InetAddressFilter allowed = AddressPolicy.allowed(localReceivers);
        if (!Arrays.stream(addresses(url.getHost())).allMatch(allowed::matches)) {
            throw TargetPolicy.invalid("leads to an address that is not public: use one that the internet can reach");
        }
        return url;
    }

    private InetAddress[] addresses(String host) {
        try {
            return names.resolve(host);
        } catch (UnknownHostException unknown) {
            throw TargetPolicy.invalid("has a host that is not found in the DNS: check its spelling");
        }
    }
}

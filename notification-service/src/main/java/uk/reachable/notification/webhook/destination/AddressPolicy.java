package uk.reachable.notification.webhook.destination;

import java.net.Inet4Address;
import java.net.InetAddress;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * The addresses that a message may be sent to: those of the public internet. Not this machine, not a private or shared
 * network, not a cloud's metadata service, nothing reserved (IANA special-purpose address registries).
 */
public final class AddressPolicy {

    private static final InetAddressFilter ASSIGNED = InetAddressFilter.adapt(AddressPolicy::isAssigned);

    private static final InetAddressFilter PUBLIC =
            InetAddressFilter.externalAddresses().and(ASSIGNED);

    private static final InetAddressFilter THIS_MACHINE = InetAddressFilter.adapt(InetAddress::isLoopbackAddress);

    private AddressPolicy() {}

    /**
     * All IPv4, and IPv6 in 2000::/3 without 3fff::/20 (for documentation, RFC 9637): every form of IPv6 that wraps an
     * IPv4 address lies outside it, or is special.
     */
    private static boolean isAssigned(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address || (bytes[0] & 0xe0) == 0x20 && !isForDocumentation(bytes);
    }

    private static boolean isForDocumentation(byte[] bytes) {
        return (bytes[0] & 0xff) == 0x3f && (bytes[1] & 0xff) == 0xff && (bytes[2] & 0xf0) == 0;
    }

    /** @param localReceivers whether this machine is allowed, too */
    public static InetAddressFilter allowed(boolean localReceivers) {
        return localReceivers ? PUBLIC.or(THIS_MACHINE) : PUBLIC;
    }
}

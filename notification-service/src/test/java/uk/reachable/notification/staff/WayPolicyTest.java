package uk.reachable.notification.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.platform.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.Channel.EMAIL;
import static uk.reachable.contracts.codes.Channel.NOTIFY_EMAIL;
import static uk.reachable.contracts.codes.Channel.SMS;

class WayPolicyTest {

    private static final List<Channel> ALLOWED = List.of(EMAIL, SMS);

    @Test
    void whoHasNotChosenIsAlertedInTheOrderOfTheRegion() {
        assertThat(channels(Optional.empty(), false)).containsExactly(EMAIL, SMS);
    }

    @Test
    void staffChooseChannelsWithinWhatTheRegionAllows() {
        assertThat(channels(choice(SMS), false)).containsExactly(SMS);
        assertThat(channels(choice(NOTIFY_EMAIL, SMS), false)).containsExactly(SMS);
    }

    @Test
    void whoeverSwitchesAlertsOffHasTheInboxOnly() {
        assertThat(channels(choice(), false)).isEmpty();
    }

    @Test
    void whatIsUrgentCannotBeSwitchedOff() {
        assertThat(channels(choice(), true)).containsExactly(EMAIL, SMS);
        assertThat(channels(choice(SMS), true)).containsExactly(SMS, EMAIL);
    }

    @Test
    void whereNoChosenChannelHasAnAddressTheRegionsOthersAreUsed() {
        assertThat(ways(member(null), choice(SMS), false)).containsExactly(new Way(EMAIL, "a@example.org"));
    }

    @Test
    void eachWayHasTheAddressOfItsChannel() {
        assertThat(ways(member("07700 900101"), choice(SMS, EMAIL), false))
                .containsExactly(new Way(SMS, "07700 900101"), new Way(EMAIL, "a@example.org"));
    }

    private static List<Channel> channels(Optional<ChannelChoice> choice, boolean isUrgent) {
        return ways(member("07700 900101"), choice, isUrgent).stream()
                .map(Way::channel)
                .toList();
    }

    private static List<Way> ways(StaffMember member, Optional<ChannelChoice> choice, boolean isUrgent) {
        return WayPolicy.ways(member, ALLOWED, choice, isUrgent);
    }

    private static Optional<ChannelChoice> choice(Channel... channels) {
        return Optional.of(new ChannelChoice(1, List.of(channels)));
    }

    private static StaffMember member(@Nullable String mobile) {
        return new StaffMember("a", "a@example.org", mobile, Set.of(Role.CASEWORKER));
    }
}

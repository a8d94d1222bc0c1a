package uk.reachable.notification.guard;

/**
 * The channel itself did not do its work, which its breaker counts: no answer, or one that says "not now" to everybody.
 * A refusal of one address is none.
 */
public class ChannelFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why a code or a short technical reason, never an address or a text: it is logged */
    public ChannelFailure(String why) {
        super(why);
    }
}

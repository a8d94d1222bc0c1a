package uk.reachable.notification.guard;

/** Nobody answered the call at all, so that nothing was taken: the only failure that is repeated within an attempt. */
public final class NotConnected extends ChannelFailure {

    private static final long serialVersionUID = 1L;

    public NotConnected(String why) {
        super(why);
    }
}

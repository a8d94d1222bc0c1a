package uk.reachable.notification.guard;

/** The conversation broke off: the message may have been taken, so that the next attempt may be a repeat. */
public final class NoAnswer extends ChannelFailure {

    private static final long serialVersionUID = 1L;

    public NoAnswer(String why) {
        super(why);
    }
}

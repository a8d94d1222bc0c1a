package uk.reachable.system.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One message on its way in, and what befalls it. */
final class FaultyHandling implements MessageHandler {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");

    private final FaultyMailServer server;
    private final Runnable drop;
    private String address = "";
    private @Nullable MailFault fault;
    private boolean begun;

    FaultyHandling(FaultyMailServer server, Runnable drop) {
        this.server = server;
        this.drop = drop;
    }

    @Override
    public void from(String sender) throws RejectException {
        begun = true;
        server.begin();
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        address = recipient;
        fault = server.draw(recipient);
        if (fault != null) {
            server.ledger().did(fault, recipient);
            refuse(fault);
        }
    }

    private void refuse(MailFault said) throws RejectException {
        switch (said) {
            case SAYS_421 -> throw new RejectException(421, "too busy");
            case SAYS_451 -> throw new RejectException(451, "try later");
            case SAYS_550 -> throw new RejectException(550, "no such mailbox");
            case DROPS_BEFORE -> dropConnection();
            case DROPS_AFTER, HANGS_BEFORE, HANGS_AFTER -> {}
        }
    }

    /** The final dot has been read; the answer is sent when this returns. */
    @Override
    public @Nullable String data(InputStream message) throws RejectException, IOException {
        String id = messageId(message);
        if (fault == null) {
            server.ledger().took(id);
            return null;
        }
        if (fault.isAfterTheDot()) {
            server.ledger().leftInDoubt(id);
            server.ledger().took(id);
        }
        if (fault == MailFault.HANGS_BEFORE || fault == MailFault.HANGS_AFTER) {
            server.awaitEndOfHanging();
        }
        dropConnection();
        return null;
    }

    @Override
    public void done() {
        if (begun) {
            begun = false;
            server.end();
        }
    }

    private void dropConnection() throws DropConnectionException {
        drop.run();
        throw new DropConnectionException("dropped " + address);
    }

    private static String messageId(InputStream message) throws IOException {
        Matcher header = MESSAGE_ID.matcher(new String(message.readAllBytes(), StandardCharsets.UTF_8));
        if (!header.find()) {
            throw new IllegalStateException("an e-mail without a Message-ID");
        }
        return header.group(1);
    }
}

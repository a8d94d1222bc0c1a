package uk.reachable.system.sending;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A real SMTP server with moods: seeded faults at any time, and for a while it hangs or is away. */
final class FaultyMailServer implements AutoCloseable {

    private final int port;
    private final long seed;
    private final MailLedger ledger = new MailLedger();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile @Nullable CountDownLatch hanging;
    private volatile boolean leaving;
    private SMTPServer server;

    FaultyMailServer(int port, long seed) {
        this.port = port;
        this.seed = seed;
        this.server = listen();
    }

    MailLedger ledger() {
        return ledger;
    }

    /** It accepts connections and messages, and answers none of them. */
    void hang(Duration length) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        hanging = end;
        TimeUnit.NANOSECONDS.sleep(length.toNanos());
        hanging = null;
        end.countDown();
    }

    /** Nobody listens; whoever is being answered is answered first, so that it leaves nobody in doubt. */
    void goAway(Duration length) throws InterruptedException {
        leaving = true;
        Awaitility.await().until(() -> underWay.get() == 0);
        server.stop();
        TimeUnit.NANOSECONDS.sleep(length.toNanos());
        leaving = false;
        server = listen();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What becomes of a try that has just named its recipient. */
    @Nullable
    MailFault draw(String address) {
        int number = ledger.tried(address);
        if (hanging != null) {
            return address.hashCode() % 2 == 0 ? MailFault.HANGS_BEFORE : MailFault.HANGS_AFTER;
        }
        return MailFault.of(seed, address, number);
    }

    void begin() throws DropConnectionException {
        underWay.incrementAndGet();
        if (leaving) {
            throw new DropConnectionException("closing");
        }
    }

    void end() {
        underWay.decrementAndGet();
    }

    void awaitEndOfHanging() {
        CountDownLatch end = hanging;
        try {
            if (end != null) {
                end.await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private SMTPServer listen() {
        SMTPServer listening = SMTPServer.port(port)
                .hostName("localhost")
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new FaultyHandling(this, () -> drop((Session) context)))
                .build();
        listening.start();
        return listening;
    }

    private static void drop(Session session) {
        try {
            session.getSocket().close();
        } catch (IOException gone) {
            // dropped already
        }
    }
}

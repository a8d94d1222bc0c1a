package uk.reachable.system.prove.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TcpProxyTest {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final TcpProxy proxy = new TcpProxy(server.getLocalPort());

    TcpProxyTest() throws IOException {}

    @BeforeEach
    void answerEveryByteWithTheNext() {
        Thread.ofVirtual().start(this::accept);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        proxy.close();
    }

    @Test
    void whatIsSentArrivesAndIsAnswered() throws IOException {
        try (Socket client = connect()) {
            assertThat(ask(client, 1)).isEqualTo(2);
            assertThat(ask(client, 5)).isEqualTo(6);
        }
    }

    @Test
    void nothingPassesACutLinkAndAllOfItArrivesOnceHealed() throws IOException {
        try (Socket client = connect()) {
            ask(client, 1);
            proxy.cut();

            client.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> ask(client, 7));

            proxy.heal();
            client.setSoTimeout(5_000);
            assertThat(client.getInputStream().read()).isEqualTo(8);
        }
    }

    @Test
    void aConnectionOpenedThroughACutLinkWaitsForIt() throws IOException {
        proxy.cut();
        try (Socket client = connect()) {
            client.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> ask(client, 3));

            proxy.heal();
            client.setSoTimeout(5_000);
            assertThat(client.getInputStream().read()).isEqualTo(4);
        }
    }

    @Test
    void aResetEndsWhatIsOpenAndNothingElse() throws IOException {
        try (Socket before = connect()) {
            ask(before, 1);

            proxy.reset();

            assertThatExceptionOfType(SocketException.class).isThrownBy(() -> ask(before, 1));
        }
        try (Socket after = connect()) {
            assertThat(ask(after, 1)).isEqualTo(2);
        }
    }

    @Test
    void aSlowLinkDelaysBothWays() throws IOException {
        try (Socket client = connect()) {
            ask(client, 1);
            proxy.slow(Duration.ofMillis(100));

            long start = System.nanoTime();
            assertThat(ask(client, 2)).isEqualTo(3);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void aServerThatIsAwayEndsTheConnection() throws IOException {
        server.close();
        try (Socket client = connect()) {
            assertThatExceptionOfType(SocketException.class).isThrownBy(() -> ask(client, 1));
        }
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5_000);
        return client;
    }

    private static int ask(Socket client, int number) throws IOException {
        client.getOutputStream().write(number);
        return client.getInputStream().read();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket client) {
        try (client) {
            for (int read = client.getInputStream().read();
                    read >= 0;
                    read = client.getInputStream().read()) {
                client.getOutputStream().write(read + 1);
            }
        } catch (IOException ended) {
            // the test has closed it
        }
    }
}

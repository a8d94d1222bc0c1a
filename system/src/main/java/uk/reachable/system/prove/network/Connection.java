package uk.reachable.system.prove.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A client's connection and the one to the server that stands for it. */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final int CONNECT_MILLISECONDS = 2_000;

    private final Socket client;
    private final Socket server = new Socket();
    private final Weather weather;

    Connection(Socket client, Weather weather) {
        this.client = client;
        this.weather = weather;
    }

    /** Carries data both ways until one side ends it. */
    void join(int target) throws InterruptedException {
        weather.awaitOpen();
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLISECONDS);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        } catch (IOException nobodyThere) {
            reset();
            return;
        }
        Thread answers = Thread.ofVirtual().start(() -> carry(server, client));
        carry(client, server);
        answers.join();
    }

    /** Both ends see the connection reset. */
    void reset() {
        linger(client);
        linger(server);
        close();
    }

    @Override
    public void close() {
        close(client);
        close(server);
    }

    private void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                weather.pass();
                out.write(buffer, 0, read);
            }
            weather.pass(); // the end of a connection is not seen through a cut line either
        } catch (IOException ended) {
            // said to the other side by closing
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Closing then sends RST instead of FIN. */
    private static void linger(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // nothing left to reset
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // as wanted
        }
    }
}

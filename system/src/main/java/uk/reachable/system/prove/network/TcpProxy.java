package uk.reachable.system.prove.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another port of this machine, over a line that can be cut, slowed and reset. */
final class TcpProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Weather weather = new Weather();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Listens on a port of its own choice. */
    TcpProxy(int target) throws IOException {
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().name("proxy-to-" + target).start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Nothing passes any more; nobody is told. What is on its way waits, as it does with TCP. */
    void cut() {
        weather.cut();
    }

    void join() {
        weather.join();
    }

    /** Each piece of data takes this much longer, in either direction. */
    void slow(Duration latency) {
        weather.slow(latency);
    }

    void heal() {
        weather.heal();
    }

    /** Ends all present connections as a reboot of a router would: both ends see a reset. */
    void reset() {
        connections.forEach(Connection::reset);
    }

    @Override
    public void close() throws IOException {
        door.close();
        weather.heal();
        reset();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (Connection connection = new Connection(client, weather)) {
            connections.add(connection);
            try {
                connection.join(target);
            } finally {
                connections.remove(connection);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

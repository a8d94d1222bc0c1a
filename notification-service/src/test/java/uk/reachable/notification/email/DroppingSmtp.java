package uk.reachable.notification.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks just enough SMTP to take a message, and hangs up without a word after its final dot. */
final class DroppingSmtp implements AutoCloseable {

    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    DroppingSmtp() throws IOException {
        server = new ServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Of what was taken, oldest first. */
    List<String> messageIds() {
        return messageIds;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                converse(socket);
            } catch (IOException | UncheckedIOException over) {
                // the next one, or the end of the test
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 localhost\r\n");
        out.flush();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageIds.add(line);
            }
            if (line.matches("(EHLO|MAIL|RCPT|DATA).*")) {
                out.print(line.equals("DATA") ? "354 go on\r\n" : "250 ok\r\n");
                out.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

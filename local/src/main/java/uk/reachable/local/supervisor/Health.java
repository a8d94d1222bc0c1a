package uk.reachable.local.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a running part can do its work now; answers within about two seconds. */
@FunctionalInterface
public interface Health {

    boolean isUp(long pid);

    /** A page that answers 200. */
    static Health http(String address) {
        return pid -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(address).toURL().openConnection();
                connection.setConnectTimeout(1_000);
                connection.setReadTimeout(2_000);
                return connection.getResponseCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /**
     * A file in which the process itself wrote its id once it was ready; one left by an earlier process does not count.
     */
    static Health saidSo(Path readyFile) {
        return pid -> {
            try {
                return Files.exists(readyFile) && Files.readString(readyFile).equals(Long.toString(pid));
            } catch (IOException unreadable) {
                return false;
            }
        };
    }
}

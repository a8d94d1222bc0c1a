package uk.reachable.system.prove.workload;

import java.util.ArrayList;
import java.util.List;
import uk.reachable.system.prove.workload.request.Client;

/** Clients, each in a thread of its own. */
final class Crew {

    private final List<Client> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    void add(String name, Client client) {
        clients.add(client);
        threads.add(Thread.ofVirtual().name(name).start(() -> work(name, client)));
    }

    /** Returns when all have finished what they had in hand. */
    void stop() throws InterruptedException {
        clients.forEach(Client::stop);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** A client that fails is a mistake of the workload; the others go on, and the run shows what is missing. */
    private static void work(String name, Client client) {
        try {
            client.work();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception mistake) {
            System.err.println("client " + name + " ended: " + mistake);
            mistake.printStackTrace();
        }
    }
}

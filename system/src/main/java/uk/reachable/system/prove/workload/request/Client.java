package uk.reachable.system.prove.workload.request;

/** Somebody who works until they are told to stop; what is in hand is finished first. */
public interface Client {

    void work() throws Exception;

    void stop();
}

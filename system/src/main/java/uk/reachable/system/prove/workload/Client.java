package uk.reachable.system.prove.workload;

/** Somebody who works until they are told to stop; what is in hand is finished first. */
interface Client {

    void work() throws Exception;

    void stop();
}

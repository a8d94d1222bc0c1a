package uk.reachable.system.defects;

/** A few commands and the one fault that a certain kind of mistake cannot stand. */
@FunctionalInterface
interface Scene {

    void play(Stage stage) throws Exception;
}

package uk.reachable.gateway.board;

/** What became of asking for the board. */
sealed interface BoardAnswer {

    /** Here it is. */
    record Shown(Board board) implements BoardAnswer {}

    /** This user's work is not on the board. */
    record NotForThisUser() implements BoardAnswer {}

    /** incident-service did not answer. */
    record NotAvailable() implements BoardAnswer {}
}

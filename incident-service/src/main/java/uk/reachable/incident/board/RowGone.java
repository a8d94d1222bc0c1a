package uk.reachable.incident.board;

/** What is kept of the change by which an area's board lost an incident that belongs to another area. */
record RowGone(String incidentId, String reference, boolean gone) {

    static RowGone of(BoardRow row) {
        return new RowGone(row.incidentId(), row.reference(), true);
    }
}

package uk.reachable.incident.community.notice;

/** Where a notice stands. */
public enum NoticeStatus {
    DRAFT,
    AGREED,
    ISSUED,
    OPENED,
    UNOPENED,
    RUNG
}

package uk.reachable.notification.undelivered;

/** How somebody was told after all. */
public enum Settlement {
    RANG,
    TOLD_OTHERWISE
}

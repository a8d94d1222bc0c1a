package uk.reachable.platform.security.rules;

enum Standing implements Relation {
    OF_THE_REGION,
    CONCERNED;

    @Override
    public String words() {
        return name();
    }
}

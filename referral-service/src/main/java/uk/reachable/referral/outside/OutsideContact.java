package uk.reachable.referral.outside;

/** A police force or another organisation that does not sign in here; never a person. */
public sealed interface OutsideContact {

    /** What people call it. */
    String name();

    /** A force of the reviewed list. */
    record Force(String code) implements OutsideContact {
        @Override
        public String name() {
            return PoliceForces.nameOf(code).orElse(code);
        }
    }

    /** An organisation as somebody typed its name; it stays in this service's database and travels in no event. */
    record Organisation(String name) implements OutsideContact {}
}

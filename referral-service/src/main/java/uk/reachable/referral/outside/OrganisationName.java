package uk.reachable.referral.outside;

/** What a typed name of an organisation may look like: no address of e-mail and no number to ring gets in with it. */
public final class OrganisationName {

    public static final int LONGEST = 100;

    public static final String PATTERN = "(?!.*\\d[\\d ]{5})\\p{L}[\\p{L}\\p{M}0-9 &'’().,/-]*";

    public static final String MESSAGE =
            "must be the plain name of an organisation, such as Birmingham Children's Trust: no person, e-mail or phone";

    private OrganisationName() {}
}

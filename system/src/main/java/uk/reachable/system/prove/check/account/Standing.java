package uk.reachable.system.prove.check.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.system.prove.check.account.Course.Asked;
import uk.reachable.system.prove.check.account.Course.Taken;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;
import static uk.reachable.contracts.codes.ReferralStatus.AWAITING_CONFIRMATION;
import static uk.reachable.contracts.codes.ReferralStatus.OFFERED;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;
import static uk.reachable.contracts.codes.ReferralStatus.UNPLACED;
import static uk.reachable.contracts.codes.ReferralStatus.WAITING;

/**
 * How one referral stands after what was told so far; a move that no drawing has is noted, and followed all the same.
 */
final class Standing {

    private static final Set<ReferralStatus> NOT_ACCEPTED =
            EnumSet.of(RAISED, WAITING, OFFERED, UNPLACED, AWAITING_CONFIRMATION);

    private final List<String> illegal = new ArrayList<>();
    private @Nullable ReferralStatus status;
    private String responsible = "";
    private @Nullable String sought;
    private @Nullable Asked offer;
    private @Nullable Taken taken;
    private @Nullable String worker;

    void require(boolean legal, CaseEvent step) {
        if (!legal) {
            note(name(step) + " (version " + step.version() + ") cannot follow " + status);
        }
    }

    void note(String move) {
        illegal.add(move);
    }

    static String name(CaseEvent step) {
        return step.getClass().getSimpleName();
    }

    List<String> illegal() {
        return List.copyOf(illegal);
    }

    @Nullable
    ReferralStatus status() {
        return status;
    }

    boolean isRaised() {
        return status != null;
    }

    boolean is(ReferralStatus one) {
        return status == one;
    }

    /** Nobody has taken the person on, and somebody may yet. */
    boolean isOpen() {
        return status != null && NOT_ACCEPTED.contains(status);
    }

    void move(ReferralStatus next) {
        status = next;
    }

    /** A move that ends the open offer, if there is one. */
    void moveWithoutOffer(ReferralStatus next) {
        status = next;
        offer = null;
    }

    String responsible() {
        return responsible;
    }

    void makeResponsible(String organisation) {
        responsible = organisation;
    }

    void seek(String offerId) {
        sought = offerId;
    }

    boolean isSought(String offerId) {
        return offerId.equals(sought);
    }

    /** Of a referral that seeks: the request that nobody has answered. */
    @Nullable
    String sought() {
        return sought;
    }

    @Nullable
    Asked offer() {
        return offer;
    }

    void offer(Asked asked) {
        status = OFFERED;
        offer = asked;
    }

    void endOffer() {
        offer = null;
    }

    boolean isOffered(String offerId, String provider) {
        return status == OFFERED
                && offer != null
                && offer.id().equals(offerId)
                && offer.organisation().equals(provider);
    }

    /** The request or offer that a place may be held for. */
    @Nullable
    String wanted() {
        if (offer != null) {
            return offer.id();
        }
        return status == UNPLACED || status == AWAITING_CONFIRMATION ? null : sought;
    }

    @Nullable
    Taken taken() {
        return taken;
    }

    void take(Taken place, @Nullable String named) {
        status = ACCEPTED;
        offer = null;
        passTo(place, named);
    }

    /** Somebody else has the person now. */
    void passTo(Taken place, @Nullable String named) {
        responsible = place.organisation();
        taken = place;
        worker = named;
    }

    void name(String another) {
        worker = another;
    }

    @Nullable
    String worker() {
        return worker;
    }

    /** The place is free again. */
    void leave(ReferralStatus next, String nowResponsible) {
        status = next;
        taken = null;
        worker = null;
        responsible = nowResponsible;
    }

    boolean isTaken(String placementId) {
        return status == ACCEPTED && taken != null && taken.id().equals(placementId);
    }
}

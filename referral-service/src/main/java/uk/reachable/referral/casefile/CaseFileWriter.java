package uk.reachable.referral.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.casefile.CaseFile.ContactPausedView;
import uk.reachable.referral.casefile.CaseFile.ContactView;
import uk.reachable.referral.casefile.CaseFile.FirstContactView;
import uk.reachable.referral.casefile.CaseFile.HandoverView;
import uk.reachable.referral.casefile.CaseFile.LeadView;
import uk.reachable.referral.casefile.CaseFile.OfferView;
import uk.reachable.referral.casefile.CaseFile.Step;
import uk.reachable.referral.handover.Handover;
import uk.reachable.referral.handover.HandoverFacts;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.lead.LeadProfessional;
import uk.reachable.referral.lifecycle.ContactPause;
import uk.reachable.referral.lifecycle.FirstContact;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.programme.Names;

/** Writes a referral down for one reader, with names beside the ids. */
record CaseFileWriter(Reader reader, Names names) {

    CaseFile write(
            Referral referral,
            List<Handover> handovers,
            List<ContactEntry> contacts,
            @Nullable Journey journey,
            @Nullable LeadProfessional lead,
            List<HistoryEntry> steps) {
        ReferralFacts facts = referral.facts();
        boolean person = reader.seesPerson(referral, handovers);
        String responsible = reader.seesResponsible(referral, handovers) ? referral.responsibleOrganisation() : null;
        return new CaseFile(
                facts.referralId(),
                referral.version(),
                referral.status(),
                facts.incidentId(),
                facts.incidentReference(),
                person ? facts.personId() : null,
                facts.subject(),
                facts.need(),
                facts.ageBand(),
                facts.localAuthority(),
                person ? facts.setting() : null,
                person ? facts.site() : null,
                person ? facts.expectedRelease() : null,
                reader.seesOffer(referral) ? offer(referral) : null,
                referral instanceof Referral.Waiting waiting ? waiting.since() : null,
                dutyDueBy(referral),
                responsible,
                organisation(responsible),
                person && lead != null ? lead(lead) : null,
                reader.seesOffer(referral) ? firstContact(referral) : null,
                contacts.stream().filter(reader::sees).map(this::contact).toList(),
                handovers.stream().filter(reader::sees).map(this::handover).toList(),
                journey == null || !reader.seesOffer(referral) ? null : JourneyView.of(journey),
                steps.stream().map(this::step).toList(),
                person ? paused(facts.pause()) : null);
    }

    private static @Nullable ContactPausedView paused(@Nullable ContactPause pause) {
        return pause == null ? null : new ContactPausedView(pause.reviewBy());
    }

    private static @Nullable Instant dutyDueBy(Referral referral) {
        return switch (referral) {
            case Referral.Unplaced unplaced -> unplaced.dutyDueBy();
            case Referral.AwaitingConfirmation waits -> waits.confirmBy();
            default -> null;
        };
    }

    private static @Nullable OfferView offer(Referral referral) {
        return switch (referral) {
            case Referral.Offered r ->
                offer(r.offer().id(), r.offer().place(), r.offer().window(), null);
            case Referral.Accepted r -> offer(r.placementId(), r.place(), null, r.worker());
            case Referral.Raised _,
                    Referral.Waiting _,
                    Referral.Unplaced _,
                    Referral.AwaitingConfirmation _,
                    Referral.Closed _ -> null;
        };
    }

    private static OfferView offer(String id, Place place, @Nullable ResponseWindow window, @Nullable String worker) {
        return new OfferView(
                id,
                place.provider(),
                place.providerName(),
                place.programme(),
                place.programmeName(),
                window == null ? null : window.respondBy(),
                window == null ? null : window.onShiftFrom(),
                window == null ? null : window.ring(),
                worker);
    }

    private static LeadView lead(LeadProfessional lead) {
        return new LeadView(lead.kind(), lead.organisation(), lead.recordedAt());
    }

    private static @Nullable FirstContactView firstContact(Referral referral) {
        if (!(referral instanceof Referral.Accepted accepted)) {
            return null;
        }
        FirstContact contact = accepted.contact();
        return new FirstContactView(
                contact.dueBy(),
                contact instanceof FirstContact.Overdue,
                contact instanceof FirstContact.Made made ? made.at() : null);
    }

    private ContactView contact(ContactEntry entry) {
        return new ContactView(
                entry.contactedAt(),
                entry.answer(),
                entry.askAgainOn(),
                entry.provider(),
                names.ofOrganisation(entry.provider()));
    }

    private HandoverView handover(Handover handover) {
        HandoverFacts facts = handover.facts();
        return new HandoverView(
                facts.id(),
                handover.status(),
                facts.fromOrganisation(),
                names.ofOrganisation(facts.fromOrganisation()),
                facts.toOrganisation(),
                facts.to().providerName(),
                facts.to().programme(),
                facts.to().programmeName(),
                handover instanceof Handover.Offered offered ? offered.window().respondBy() : null);
    }

    private Step step(HistoryEntry entry) {
        return new Step(
                entry.at(),
                entry.status(),
                entry.what(),
                entry.version(),
                entry.organisation(),
                organisation(entry.organisation()),
                entry.programme(),
                programme(entry.programme()),
                entry.toOrganisation(),
                organisation(entry.toOrganisation()),
                entry.toProgramme(),
                programme(entry.toProgramme()),
                entry.reason(),
                entry.worker(),
                entry.actedBy());
    }

    private @Nullable String organisation(@Nullable String id) {
        return id == null ? null : names.ofOrganisation(id);
    }

    private @Nullable String programme(@Nullable String id) {
        return id == null ? null : names.ofProgramme(id);
    }
}

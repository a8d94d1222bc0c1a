package uk.reachable.gateway.referring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.referring.progress.ReferralClient;

/** Shows exactly what a service will see of a person, lets it be changed, and asks the service. */
@Controller
@RequestMapping("/incidents/{id}/referrals/{referral}")
class ReviewController {

    private static final String ORGANISATION = "organisation";
    private static final String PROGRAMME = "programme";
    private static final Map<String, String> LABELS =
            Map.of("fields", "What they see", "why", "Why they see more", "reason", "Why this service");

    private record Disclosure(
            String referralId,
            List<String> fields,
            @Nullable String why) {

        /** Never says why. */
        @Override
        public String toString() {
            return "Disclosure[" + referralId + "]";
        }
    }

    private record Choice(String programme, String reason) {}

    private final CaseClient cases;
    private final ReferralClient referrals;
    private final ReferringClient referring;
    private final Clock clock;

    ReviewController(CaseClient cases, ReferralClient referrals, ReferringClient referring, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.referring = referring;
        this.clock = clock;
    }

    @GetMapping("/review")
    ModelAndView review(
            @PathVariable String id,
            @PathVariable String referral,
            @RequestParam String organisation,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String done) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add(ORGANISATION, organisation);
        if (programme != null) {
            asked.add(PROGRAMME, programme);
        }
        return with(id, referral, (response, found) -> page(response, found, asked, null, null))
                .addObject("done", "saved".equals(done) ? "It was saved. Below is what they see now." : null);
    }

    @PostMapping("/review")
    ModelAndView disclose(
            @PathVariable String id, @PathVariable String referral, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Disclosure body = new Disclosure(referral, sent.values("fields"), sent.orNull("why"));
        return with(
                id,
                referral,
                (response, found) -> CaseMessages.ANSWERS.after(
                        referring.disclose(found.personId(), sent.key(), body),
                        sent,
                        LABELS,
                        _ -> Answers.to(Review.address(
                                        "/incidents/%s/referrals/%s".formatted(id, referral),
                                        sent.value(ORGANISATION),
                                        sent.orNull(PROGRAMME))
                                + "&done=saved"),
                        wrong -> page(response, found, typed, wrong, null)));
    }

    @PostMapping("/offer")
    ModelAndView ask(
            @PathVariable String id, @PathVariable String referral, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> missing = Required.of(sent, List.of(new Mistake("reason", "Choose why you ask this service")));
        if (!missing.isEmpty()) {
            return Answers.wrong(
                    with(id, referral, (response, found) -> page(response, found, typed, null, sent.with(missing))));
        }
        Choice body = new Choice(sent.value(PROGRAMME), sent.value("reason"));
        return CaseMessages.ANSWERS.after(
                referrals.post(referral, "offer", sent.key(), body),
                sent,
                LABELS,
                _ -> Answers.to("/incidents/%s/referrals/%s?done=asked".formatted(id, referral)),
                wrong -> with(id, referral, (response, found) -> page(response, found, typed, null, wrong)));
    }

    private interface Page {
        ModelAndView of(Response response, Referral referral);
    }

    private ModelAndView with(String id, String referral, Page page) {
        Function<Response, ModelAndView> found = response -> response.referral(referral)
                .map(one -> page.of(response, one))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
        return CaseMessages.page(cases.response(id), found);
    }

    /**
     * @param disclosing the form of what they see as it was refused; null for one to be filled in
     * @param asking the form that asks them as it was refused; null for one to be filled in
     */
    private ModelAndView page(
            Response response,
            Referral referral,
            MultiValueMap<String, String> asked,
            @Nullable Form disclosing,
            @Nullable Form asking) {
        String organisation = Objects.requireNonNullElse(asked.getFirst(ORGANISATION), "");
        String programme = asked.getFirst(PROGRAMME);
        boolean ask = programme != null
                && !programme.isBlank()
                && DeskSteps.of(referral.status(), null, false, false).ask();
        return CaseMessages.ANSWERS.page(
                referring.preview(referral.personId(), referral.need(), organisation),
                preview -> new ModelAndView("referring/review")
                        .addObject(
                                "address",
                                "/incidents/%s/referrals/%s"
                                        .formatted(response.incident().id(), referral.id()))
                        .addObject("reference", response.incident().reference())
                        .addObject("person", ReferralPage.person(response, referral))
                        .addObject("isChild", ReferralPage.isChild(response, referral))
                        .addObject("organisation", organisation)
                        .addObject("programme", programme)
                        .addObject("asks", ask)
                        .addObject("items", Review.ITEMS)
                        .addObject("choices", ReferralWords.CHOICES)
                        .addObject("review", Review.of(preview, clock.instant()))
                        .addObject("form", disclosing == null ? filled(preview) : disclosing)
                        .addObject("asking", asking == null ? Form.fresh() : asking));
    }

    private static Form filled(Preview preview) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        preview.visible().forEach(field -> typed.add("fields", field));
        return Form.sent(typed);
    }
}

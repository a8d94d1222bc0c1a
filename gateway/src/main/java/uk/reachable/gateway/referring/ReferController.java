package uk.reachable.gateway.referring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.incident.casefile.Meeting;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.words.Words;

/** Refers somebody of an incident for one more need: nothing that is known is typed again. */
@Controller
@RequestMapping("/incidents/{id}/refer")
class ReferController {

    private static final Map<String, String> LABELS = Map.of("personId", "Who", "need", "What they need");
    private static final List<Mistake> REQUIRED =
            List.of(new Mistake("personId", "Choose who is referred"), new Mistake("need", "Choose what they need"));
    private static final List<Option> NEEDS = Arrays.stream(Need.values())
            .map(need -> new Option(need.name(), Words.of(need)))
            .toList();
    private static final Set<ReferralStatus> OVER =
            EnumSet.of(ReferralStatus.COMPLETED, ReferralStatus.ENDED_EARLY, ReferralStatus.WITHDRAWN);

    private record Request(String personId, String need) {}

    private final CaseClient cases;
    private final ReferringClient referring;

    ReferController(CaseClient cases, ReferringClient referring) {
        this.cases = cases;
        this.referring = referring;
    }

    @GetMapping
    ModelAndView refer(@PathVariable String id) {
        return CaseMessages.page(cases.response(id), response -> page(response, Form.fresh()));
    }

    @PostMapping
    ModelAndView refer(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return CaseMessages.page(cases.response(id), response -> {
            Meeting meeting = response.meeting();
            List<Mistake> missing = Required.of(sent, REQUIRED);
            if (meeting == null || !missing.isEmpty()) {
                return Answers.wrong(page(response, sent.with(missing)));
            }
            return CaseMessages.ANSWERS.after(
                    referring.refer(meeting.id(), sent.key(), new Request(sent.value("personId"), sent.value("need"))),
                    sent,
                    LABELS,
                    raised -> Answers.to("/incidents/%s/referrals/%s?done=raised".formatted(id, raised.id())),
                    wrong -> page(response, wrong.key().equals(sent.key()) ? wrong : inWords(wrong, response)));
        });
    }

    /** The service names needs and referrals by code. */
    private static Form inWords(Form wrong, Response response) {
        boolean already = response.referrals().stream()
                .anyMatch(referral -> referral.personId().equals(wrong.value("personId"))
                        && referral.need().name().equals(wrong.value("need"))
                        && !OVER.contains(referral.status()));
        if (already) {
            return wrong.with(List.of(new Mistake("need", "They are referred for this already. Follow that referral")));
        }
        return wrong.with(wrong.mistakes().stream()
                .map(mistake -> mistake.field().equals("need")
                        ? new Mistake("need", "Choose what they need, of what they can be referred for")
                        : mistake)
                .toList());
    }

    private static ModelAndView page(Response response, Form form) {
        return new ModelAndView("referring/refer")
                .addObject("incident", response.incident())
                .addObject("isChild", response.concernsAChild())
                .addObject("meets", decides(response.meeting()))
                .addObject("form", form)
                .addObject(
                        "people",
                        response.people().stream()
                                .map(person -> new Option(
                                        person.id(),
                                        "Person %d: %s, %s"
                                                .formatted(
                                                        response.numberOf(person.id()),
                                                        Words.of(person.role()),
                                                        Words.of(person.ageBand()))))
                                .toList())
                .addObject("needs", NEEDS);
    }

    /** Once it was held, until its record is complete. */
    private static boolean decides(@Nullable Meeting meeting) {
        return meeting != null && meeting.status().equals("HELD");
    }
}

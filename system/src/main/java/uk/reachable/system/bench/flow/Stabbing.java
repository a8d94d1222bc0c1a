package uk.reachable.system.bench.flow;

/** The incident of every flow: a child is stabbed, a meeting is called, one person is to be reached in A&E. */
final class Stabbing {

    /** As an officer's system sends it, with an identity; invented, as is everybody here. */
    static final String JSON = """
            {"category": "KNIFE_INJURY", "severity": "CRITICAL",
             "localAuthority": "E08000025", "lsoa": "E01008881", "setting": "EMERGENCY_DEPARTMENT",
             "site": "Heartlands Hospital", "source": "POLICE", "summary": "Stabbed in the leg on the way home",
             "people": [{"role": "VICTIM", "ageBand": "UNDER_18", "needs": ["REACHABLE_MOMENT"],
                         "identity": {"name": "Alex Example", "dateOfBirth": "2010-03-01", "contact": "0121 496 0000"},
                         "disclose": ["name", "contact"]}]}
            """;

    private Stabbing() {}
}

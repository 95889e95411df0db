package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.fap.organisation.Organisation;

/**
 * {@code fap.entitlement}: who may join family in Germany on a given day, by the Residence Act as in force then. Bars
 * act only on a fact that shows them; exceptions count only when a fact supports them; where other facts are unknown all
 * readings are worked out, and the answer says what they share. Not legal advice: the authority decides on the file.
 * With {@code --data organisation=FILE} the way to complain names the organisation that gives the answer.
 */
public final class EntitlementEngine implements PreparedEngine<Organisation, EntitlementRequest, EntitlementAnswer> {

    static final EngineInfo<EntitlementRequest, EntitlementAnswer> INFO = new EngineInfo<>(
                    "fap.entitlement",
                    "1.0.0",
                    "May this family member come? Family reunification with persons in Germany, by the law of the day",
                    EntitlementRequest.class,
                    EntitlementAnswer.class)
            .withPacks(List.of(PackFile.of(EntitlementEngine.class, "law.json")));

    private final @Nullable Organisation organisation;

    /** For the service loader, and for those who need no other engine. */
    public EntitlementEngine() {
        this(null);
    }

    private EntitlementEngine(@Nullable Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public EngineInfo<EntitlementRequest, EntitlementAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return Organisation.DATA_NAMES;
    }

    @Override
    public Organisation read(ImmutableMap<String, DataFile> files) {
        return Organisation.read(files);
    }

    @Override
    public EntitlementEngine with(Organisation data) {
        return new EntitlementEngine(data);
    }

    @Override
    public List<Problem> check(EntitlementRequest request) {
        return Contradictions.in(request);
    }

    @Override
    public EntitlementAnswer answer(EntitlementRequest request) {
        List<String> withheld = request.withheld();
        return decide(request).answer(withheld == null ? Set.of() : ImmutableSet.copyOf(withheld), organisation);
    }

    /**
     * The outcome without what explains it, for many cases at once: the rest is worked out when it is asked for.
     *
     * @param request a request without problems
     * @return the decision
     */
    public EntitlementDecision decide(EntitlementRequest request) {
        return EntitlementDecision.of(request);
    }
}

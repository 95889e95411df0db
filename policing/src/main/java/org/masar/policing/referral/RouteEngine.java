package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.policing.directory.Directories;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.referral.RouteRequest.Exclusion;
import org.masar.policing.referral.RouteRequest.Need;

/**
 * {@code policing.referral.route}: the best matches for a person's needs in a directory, open, reachable, safe, with
 * reasons; and if there is none, what is in the way. Needs neither identity nor consent. Medical clocks order and
 * exclude nothing: care still helps when a window has passed.
 *
 * <p>A person still has to ask the service, and the person concerned chooses, also to do nothing.
 */
public final class RouteEngine implements PreparedEngine<ServiceDirectory, RouteRequest, RouteAnswer> {

    private static final EngineInfo<RouteRequest, RouteAnswer> INFO = new EngineInfo<>(
            "policing.referral.route",
            "1.0.0",
            "Which services of this directory fit best?",
            RouteRequest.class,
            RouteAnswer.class);

    private final @Nullable RouteIndex prepared;

    /** For the service loader; the directory comes with the request. */
    public RouteEngine() {
        this(null);
    }

    private RouteEngine(@Nullable RouteIndex prepared) {
        this.prepared = prepared;
    }

    @Override
    public EngineInfo<RouteRequest, RouteAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return Directories.names();
    }

    @Override
    public ServiceDirectory read(ImmutableMap<String, DataFile> files) {
        return Directories.read(INFO.id(), files);
    }

    @Override
    public Engine<RouteRequest, RouteAnswer> with(ServiceDirectory data) {
        return new RouteEngine(RouteIndex.of(data));
    }

    @Override
    public List<Problem> check(RouteRequest request) {
        List<Problem> problems = new ArrayList<>();
        Directories.check(request.data(), prepared != null, true, problems);
        for (int i = 0; i < request.needs().size(); i++) {
            Need need = request.needs().get(i);
            if (need.category() == null && need.taxonomyPrefix() == null) {
                problems.add(Problem.missing(Problem.at("needs", i, "category")));
            } else if (need.category() != null && need.taxonomyPrefix() != null) {
                problems.add(Problem.contradiction(Problem.at("needs", i, "category")));
                problems.add(Problem.contradiction(Problem.at("needs", i, "taxonomyPrefix")));
            }
        }
        List<Exclusion> exclusions = request.exclusions() == null ? ImmutableList.of() : request.exclusions();
        for (int i = 0; i < exclusions.size(); i++) {
            kinds(exclusions.get(i), i, problems);
        }
        if (request.at() != null && request.weekday() != null) {
            problems.add(Problem.contradiction("/at"));
            problems.add(Problem.contradiction("/weekday"));
        }
        if (request.weekday() != null && request.minute() == null) {
            problems.add(Problem.missing("/minute"));
        } else if (request.weekday() == null && request.minute() != null) {
            problems.add(Problem.missing("/weekday"));
        }
        if (Boolean.TRUE.equals(request.mustBeOpen()) && request.at() == null && request.weekday() == null) {
            problems.add(Problem.missing("/at"));
        }
        return problems;
    }

    private static void kinds(Exclusion exclusion, int index, List<Problem> problems) {
        List<String> given = new ArrayList<>();
        if (exclusion.serviceId() != null) {
            given.add("serviceId");
        }
        if (exclusion.organizationId() != null) {
            given.add("organizationId");
        }
        if (exclusion.unsafeFor() != null) {
            given.add("unsafeFor");
        }
        if (exclusion.police() != null) {
            given.add("police");
        }
        if (exclusion.near() != null) {
            given.add("near");
        }
        if (given.isEmpty()) {
            problems.add(Problem.missing(Problem.at("exclusions", index, "serviceId")));
        } else if (given.size() > 1) {
            given.forEach(name -> problems.add(Problem.contradiction(Problem.at("exclusions", index, name))));
        }
    }

    @Override
    public RouteAnswer answer(RouteRequest request) {
        RouteIndex index = prepared == null ? RouteIndex.of(Directories.of(request.data(), null)) : prepared;
        return new Router(index, request).answer();
    }
}

package org.masar.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.masar.core.engine.Engine;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.Intervention;
import org.masar.policing.referral.RouteAnswer;
import org.masar.policing.referral.RouteEngine;
import org.masar.policing.referral.RouteRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question to a directory: a woman of 25 with a language, female staff, papers she has not, a moment, half of the time
 * with a medical clock, half of the time only what is open; the best five.
 *
 * <p>{@code masar} answers it whole: all constraints, hours, order by opening, reasons, the exact count of what each
 * constraint refused, certificate. {@code lucene} finds the five nearest with filters on category, activity, language,
 * staff and age; it knows neither hours nor opening times nor capacity nor papers, refuses nothing for being closed
 * and counts nothing. {@code linearScan} goes through all services, with the same constraints as {@code lucene} and
 * opening now where that is asked, and sorts by distance.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReferralRouteBenchmark {

    private static final int QUESTIONS = 512;
    private static final int TOP = 5;

    /** Services in the directory. */
    @Param({"1000", "10000", "100000"})
    public int services;

    private ServiceDirectory directory = new IraqServices(1).directory(1);
    private Engine<RouteRequest, RouteAnswer> engine = new RouteEngine();
    private List<RouteRequest> requests = List.of();
    private int next;
    private ByteBuffersDirectory stored = new ByteBuffersDirectory();
    private IndexSearcher searcher = new IndexSearcher(empty());
    private DirectoryReader reader = empty();

    /** For JMH. */
    public ReferralRouteBenchmark() {}

    private static DirectoryReader empty() {
        try {
            ByteBuffersDirectory nothing = new ByteBuffersDirectory();
            new IndexWriter(nothing, new IndexWriterConfig()).close();
            return DirectoryReader.open(nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Services, questions and the peer's index, always the same. */
    @Setup
    public void prepare() {
        directory = new IraqServices(6).directory(services);
        engine = new RouteEngine().with(directory);
        requests = questions();
        try {
            index();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RouteRequest> questions() {
        IraqServices places = new IraqServices(66);
        Random random = new Random(66);
        OffsetDateTime monday = OffsetDateTime.parse("2026-11-23T00:00:00+03:00");
        List<ServiceCategory> needs = List.of(
                ServiceCategory.HEALTH_CLINICAL_MANAGEMENT_OF_RAPE,
                ServiceCategory.HEALTH_GENERAL,
                ServiceCategory.MHPSS,
                ServiceCategory.LEGAL_AID_WLCO,
                ServiceCategory.SAFETY_SHELTER);
        List<RouteRequest> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            GeoPoint point = places.point();
            OffsetDateTime at = monday.plusMinutes(random.nextInt(7 * 24 * 60));
            questions.add(new RouteRequest(
                    null,
                    new RouteRequest.Point(point.lat(), point.lon()),
                    List.of(new RouteRequest.Need(
                            needs.get(random.nextInt(needs.size())), null, List.of(Intervention.HIV_PEP))),
                    new RouteRequest.Person(25, RouteRequest.Sex.FEMALE, List.of("NATIONAL_ID")),
                    random.nextInt(3) == 0 ? "ckb" : "ar",
                    RouteRequest.Sex.FEMALE,
                    null,
                    at,
                    null,
                    null,
                    random.nextBoolean(),
                    random.nextBoolean() ? at.minusHours(random.nextInt(96)) : null,
                    List.of(new RouteRequest.Exclusion(null, null, "STATE_ACTOR", null, null)),
                    random.nextInt(4) == 0 ? (Double) 150.0 : null,
                    TOP));
        }
        return questions;
    }

    private void index() throws IOException {
        stored = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(stored, new IndexWriterConfig())) {
            for (ServicePlace place : directory.places()) {
                if (place.point() == null) {
                    continue;
                }
                Document document = new Document();
                document.add(
                        new LatLonPoint("at", place.point().lat(), place.point().lon()));
                document.add(new LatLonDocValuesField(
                        "at", place.point().lat(), place.point().lon()));
                document.add(
                        new StringField("active", String.valueOf(place.service().active()), Field.Store.NO));
                place.service()
                        .categories()
                        .forEach(code -> document.add(new StringField("category", code, Field.Store.NO)));
                place.languages().forEach(code -> document.add(new StringField("language", code, Field.Store.NO)));
                if (place.service().interpreter()) {
                    document.add(new StringField("language", "*", Field.Store.NO));
                }
                place.service()
                        .staffGender()
                        .forEach(code -> document.add(new StringField("staff", code, Field.Store.NO)));
                Integer min = place.service().minAge();
                Integer max = place.service().maxAge();
                document.add(new IntPoint("min", min == null ? 0 : min));
                document.add(new IntPoint("max", max == null ? 200 : max));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(stored);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /**
     * Closes the peer's index.
     *
     * @throws IOException never, it is in memory
     */
    @TearDown
    public void close() throws IOException {
        reader.close();
        stored.close();
    }

    private RouteRequest request() {
        next = (next + 1) % QUESTIONS;
        return requests.get(next);
    }

    private static String category(RouteRequest request) {
        ServiceCategory category = request.needs().get(0).category();
        return category == null ? "" : category.name();
    }

    /**
     * The routing engine.
     *
     * @return the answer
     */
    @Benchmark
    public RouteAnswer masar() {
        return engine.answer(request());
    }

    /**
     * The nearest by Lucene with filters.
     *
     * @return the five nearest
     * @throws IOException never, it is in memory
     */
    @Benchmark
    public TopFieldDocs lucene() throws IOException {
        RouteRequest request = request();
        String language = request.language() == null ? "" : request.language();
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("active", "true")), Occur.FILTER)
                .add(new TermQuery(new Term("category", category(request))), Occur.FILTER)
                .add(new TermQuery(new Term("staff", "FEMALE")), Occur.FILTER)
                .add(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term("language", language)), Occur.SHOULD)
                                .add(new TermQuery(new Term("language", "*")), Occur.SHOULD)
                                .build(),
                        Occur.FILTER)
                .add(IntPoint.newRangeQuery("min", 0, 25), Occur.FILTER)
                .add(IntPoint.newRangeQuery("max", 25, 200), Occur.FILTER)
                .build();
        Sort nearest = new Sort(LatLonDocValuesField.newDistanceSort(
                "at", request.place().lat(), request.place().lon()));
        return searcher.search(query, TOP, nearest);
    }

    /**
     * Every service in turn.
     *
     * @return the five nearest
     */
    @Benchmark
    public List<ServicePlace> linearScan() {
        RouteRequest request = request();
        String category = category(request);
        GeoPoint from = GeoPoint.of(request.place().lat(), request.place().lon());
        OffsetDateTime at = request.at();
        boolean must = Boolean.TRUE.equals(request.mustBeOpen());
        record Near(ServicePlace place, double metres) {}
        List<Near> near = new ArrayList<>();
        for (ServicePlace place : directory.places()) {
            if (place.service().active()
                    && place.service().categories().contains(category)
                    && place.point() != null
                    && (place.service().interpreter() || place.languages().contains(request.language()))
                    && place.service().staffGender().contains("FEMALE")
                    && (place.service().minAge() == null || place.service().minAge() <= 25)
                    && (place.service().maxAge() == null || place.service().maxAge() >= 25)
                    && (!must || (at != null && place.hours().isOpen(at.toInstant(), at.getOffset())))) {
                near.add(new Near(place, from.metresTo(place.point())));
            }
        }
        near.sort(Comparator.comparingDouble(Near::metres));
        return near.stream().limit(TOP).map(Near::place).toList();
    }
}

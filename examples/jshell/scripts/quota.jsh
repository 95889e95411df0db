// What does waiting for a monthly quota do? Hypothetical: the quota is the caller's, and the law of today is read at the later day.
int quota = 50;
var families = Synthetic.families(1, 1000).stream().filter(f -> f.facts().sponsor().residenceTitle() == ResidenceTitle.AE_25_2_A2).sorted(Comparator.comparing(f -> f.facts().application().waitingListRegistrationOn().toString())).toList();
LocalDate turn(int place, int quota) { return DateMath.plusMonths(Synthetic.AS_OF, 1 + place / quota, org.masar.core.time.Rounding.DOWN); }
var now = Ask.all(Fap::entitlement, families);
var later = Ask.all(Fap::entitlement, IntStream.range(0, families.size()).mapToObj(i -> Ask.changing(families.get(i)).set("asOf", turn(i, quota)).get()).toList());
var waits = Table.of(IntStream.range(0, families.size()).boxed().toList(), i -> Row.of("relation", families.get(i).facts().relation(), "months", 1 + i / quota, "now", now.get(i + 1).outcome(), "atTurn", later.get(i + 1).outcome(), "closed", now.get(i + 1).deadlines().stream().anyMatch(d -> d.closes() && d.on().isAfter(Synthetic.AS_OF) && !d.on().isAfter(turn(i, quota)))));
System.out.println("Hypothetical quota of " + quota + " a month; " + families.size() + " invented families wait up to " + (1 + (families.size() - 1) / quota) + " months.");
System.out.print(waits.groupBy("relation").share("closed", true));
System.out.print(waits.count("relation", "now", "atTurn"));

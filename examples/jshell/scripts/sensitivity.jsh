// How much of an index is its maker's choice? First-order and total shares of the variance of ranks, 90 % intervals.
var index = Synthetic.countries(1, 30);
var choices = Ask.request(SensitivityRequest.class).set("spec", index.spec()).set("data", index.data()).set("n", 1024).set("bootstrap", 200).set("vary", List.of(Map.of("input", "weights", "weights", Map.of("level", 1, "noise", 0.25)), Map.of("input", "mean", "aggregate", Map.of("nodes", List.of("index"), "methods", List.of("ARITHMETIC", "GEOMETRIC"))))).get();
var shares = Mgi.sensitivity(choices).indices();
System.out.print(Table.of(shares.entrySet(), e -> Row.of("choice", e.getKey(), "first", e.getValue().first(), "firstLow", e.getValue().firstLow(), "firstHigh", e.getValue().firstHigh(), "total", e.getValue().total(), "totalLow", e.getValue().totalLow(), "totalHigh", e.getValue().totalHigh())));

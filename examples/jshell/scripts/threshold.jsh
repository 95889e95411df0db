// Where should the threshold of a name comparison lie? Invented spellings, half of them of one name.
var compared = Table.of(Synthetic.spellings(1, 2000), s -> Row.of("same", s.same(), "score", NameComparer.shipped().score(ParsedName.of(s.a()), ParsedName.of(s.b()))));
var thresholds = Table.of(List.of(0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999), t -> Row.of("threshold", t, "found", compared.filter("same", true).groupBy().share(r -> r.number("score") >= t).rows().get(0).get("share"), "falseAlerts", compared.filter("same", false).groupBy().share(r -> r.number("score") >= t).rows().get(0).get("share")));
System.out.print(thresholds);

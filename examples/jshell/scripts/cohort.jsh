// How sustainable is return, by governorate? Shares with 95 % intervals; small counts are suppressed.
var scored = Ask.all((Respondent r) -> Avrr.sustainability(SustainabilityRequest.of(r.answers())), Synthetic.returnees(1, 1000)).with("governorate", r -> r.groups().get("governorate")).table();
System.out.print(scored.groupBy("governorate").suppress().share("bands.composite", "LIGHT"));
System.out.print(scored.groupBy("governorate").suppress().mean("composite"));

// How far from the best possible plan may the plan be, as the problem grows?
var plans = Table.of(List.of(20, 50, 100), n -> { var plan = Resettlement.manifest(Synthetic.manifest(1, n)); return Row.of("groups", n, "status", plan.status(), "value", plan.value(), "bound", plan.bound(), "gapPercent", String.format(Locale.ROOT, "%.4f", 100 * plan.gap().doubleValue())); });
System.out.print(plans);

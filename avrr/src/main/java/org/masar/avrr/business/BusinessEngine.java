package org.masar.avrr.business;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.business.BusinessAnswer.Finding;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;

/**
 * {@code avrr.business}: feasibility of a small business by its contribution, break-even, margin of safety, payback and
 * cash flow. Units are not rounded; the figures are counted in decimals.
 */
public final class BusinessEngine implements Engine<BusinessRequest, BusinessAnswer> {

    private static final EngineInfo<BusinessRequest, BusinessAnswer> INFO = new EngineInfo<>(
            "avrr.business",
            "1.0.0",
            "Is this small business viable? Break-even, payback, cash by month",
            BusinessRequest.class,
            BusinessAnswer.class);

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int YEAR = 12;

    private static final ImmutableList<BigDecimal> STEPS = ImmutableList.of(
            new BigDecimal("-0.2"), new BigDecimal("-0.1"), new BigDecimal("0.1"), new BigDecimal("0.2"));

    /** Cash under one set of assumptions, to the later of the horizon and month 12. */
    private record Course(
            ImmutableList<BusinessAnswer.Month> months,
            @Nullable Integer payback,
            BigDecimal after12,
            BigDecimal lowest) {}

    /** For the service loader, and for those who need no other engine. */
    public BusinessEngine() {}

    @Override
    public EngineInfo<BusinessRequest, BusinessAnswer> info() {
        return INFO;
    }

    @Override
    public BusinessAnswer answer(BusinessRequest request) {
        BigDecimal contribution = request.price().subtract(request.variableCost());
        boolean earns = contribution.signum() > 0;
        BigDecimal fixed = request.fixedCostMonth();
        BigDecimal breakEven = earns ? fixed.divide(contribution, DIGITS) : null;
        BigDecimal units = request.unitsFull();
        Course course = course(request, BigDecimal.ZERO, BigDecimal.ZERO);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!earns) {
            findings.add(Finding.PRICE_NOT_ABOVE_COST);
        } else if (units.multiply(contribution).compareTo(fixed) < 0) {
            findings.add(Finding.UNITS_BELOW_BREAK_EVEN);
        }
        if (course.payback() == null) {
            findings.add(Finding.NO_PAYBACK_IN_HORIZON);
        }
        return new BusinessAnswer(
                request.currency(),
                plain(contribution),
                plain(contribution.divide(request.price(), DIGITS)),
                breakEven == null ? null : plain(breakEven),
                earns ? fixed.divide(contribution, 0, RoundingMode.CEILING).toBigIntegerExact() : null,
                earns ? plain(fixed.multiply(request.price()).divide(contribution, DIGITS)) : null,
                earns && units.signum() > 0
                        ? plain(units.multiply(contribution)
                                .subtract(fixed)
                                .divide(units.multiply(contribution), DIGITS))
                        : null,
                course.payback(),
                plain(course.after12()),
                plain(course.lowest()),
                course.months(),
                changes(request).stream()
                        .map(change -> variant(request, change))
                        .collect(ImmutableList.toImmutableList()),
                findings.build());
    }

    private static List<BusinessRequest.Change> changes(BusinessRequest request) {
        if (request.changes() != null) {
            return request.changes();
        }
        ImmutableList.Builder<BusinessRequest.Change> changes = ImmutableList.builder();
        STEPS.forEach(step -> changes.add(new BusinessRequest.Change(step, BigDecimal.ZERO)));
        STEPS.forEach(step -> changes.add(new BusinessRequest.Change(BigDecimal.ZERO, step)));
        return changes.build();
    }

    private static BusinessAnswer.Variant variant(BusinessRequest request, BusinessRequest.Change change) {
        BigDecimal price = change.price() == null ? BigDecimal.ZERO : change.price();
        BigDecimal volume = change.volume() == null ? BigDecimal.ZERO : change.volume();
        Course course = course(request, price, volume);
        return new BusinessAnswer.Variant(plain(price), plain(volume), course.payback(), plain(course.after12()));
    }

    private static Course course(BusinessRequest request, BigDecimal priceChange, BigDecimal volumeChange) {
        int horizon = request.months() == null ? YEAR : request.months();
        List<BigDecimal> ramp = request.ramp() == null ? ImmutableList.of() : request.ramp();
        BigDecimal contribution =
                request.price().multiply(BigDecimal.ONE.add(priceChange)).subtract(request.variableCost());
        BigDecimal full = request.unitsFull().multiply(BigDecimal.ONE.add(volumeChange));
        BigDecimal cumulative = request.investment().negate();
        BigDecimal lowest = cumulative;
        BigDecimal after12 = cumulative;
        Integer payback = null;
        ImmutableList.Builder<BusinessAnswer.Month> months = ImmutableList.builder();
        for (int month = 1; month <= Math.max(horizon, YEAR); month++) {
            BigDecimal units = month <= ramp.size() ? full.multiply(ramp.get(month - 1)) : full;
            BigDecimal net = units.multiply(contribution).subtract(request.fixedCostMonth());
            cumulative = cumulative.add(net);
            if (month <= horizon) {
                months.add(new BusinessAnswer.Month(month, plain(units), plain(net), plain(cumulative)));
                lowest = lowest.min(cumulative);
                if (payback == null && cumulative.signum() >= 0) {
                    payback = month;
                }
            }
            if (month == YEAR) {
                after12 = cumulative;
            }
        }
        return new Course(months.build(), payback, after12, lowest);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.assessment.Sdg1072Answer.Change;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;

/** Tries every subset of the answers that are not at their best and scores each from scratch, in fractions. */
@NullUnmarked
final class ReformTwin {

    private ReformTwin() {}

    static @Nullable Reform of(EnumMap<SubCategory, PolicyAnswer> answers, MissingPolicy policy, Sdg1072Part part) {
        Integer now = category(answers, policy, part);
        if (now == null || now == 4) {
            return null;
        }
        List<SubCategory> open = new ArrayList<>();
        for (SubCategory one : SubCategory.values()) {
            boolean inPart = part == Sdg1072Part.OVERALL || part == Sdg1072Part.domain(one.domain());
            PolicyAnswer answer = answers.get(one);
            if (inPart && answer != PolicyAnswer.NOT_AVAILABLE && answer != one.best()) {
                open.add(one);
            }
        }
        int size = Integer.MAX_VALUE;
        List<List<SubCategory>> best = new ArrayList<>();
        for (int subset = 1; subset < 1 << open.size(); subset++) {
            int bits = Integer.bitCount(subset);
            if (bits > size) {
                continue;
            }
            EnumMap<SubCategory, PolicyAnswer> changed = new EnumMap<>(answers);
            List<SubCategory> set = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    set.add(open.get(i));
                    changed.put(open.get(i), open.get(i).best());
                }
            }
            if (category(changed, policy, part) > now) {
                if (bits < size) {
                    best.clear();
                    size = bits;
                }
                best.add(set);
            }
        }
        best.sort((a, b) -> a.toString().compareTo(b.toString()));
        ImmutableList<ImmutableList<Change>> sets = best.stream()
                .limit(20)
                .map(set ->
                        set.stream().map(one -> new Change(one, one.best())).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        return new Reform(now + 1, size, best.size(), sets);
    }

    /** The category from numerator and denominator kept as big integers. */
    private static @Nullable Integer category(
            EnumMap<SubCategory, PolicyAnswer> answers, MissingPolicy policy, Sdg1072Part part) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        int domains = 0;
        for (int domain = 1; domain <= 6; domain++) {
            if (part != Sdg1072Part.OVERALL && part != Sdg1072Part.domain(domain)) {
                continue;
            }
            int sum = 0;
            int count = 0;
            for (SubCategory one : SubCategory.values()) {
                PolicyAnswer answer = answers.get(one);
                if (one.domain() == domain && answer != PolicyAnswer.NOT_AVAILABLE) {
                    count++;
                    sum += answer == one.best() ? 2 : answer == PolicyAnswer.LEGAL_STATUS_ONLY ? 1 : 0;
                }
            }
            if (count == 0 || (count < 5 && policy != MissingPolicy.AVAILABLE)) {
                return null;
            }
            BigInteger denominator = BigInteger.valueOf(2L * count);
            top = top.multiply(denominator).add(bottom.multiply(BigInteger.valueOf(sum)));
            bottom = bottom.multiply(denominator);
            domains++;
        }
        BigInteger value = top.multiply(BigInteger.valueOf(100));
        BigInteger unit = bottom.multiply(BigInteger.valueOf(domains));
        int category = 1;
        for (int cut : new int[] {40, 80, 100}) {
            category += value.compareTo(unit.multiply(BigInteger.valueOf(cut))) >= 0 ? 1 : 0;
        }
        return category;
    }
}

package org.masar.fap.navigator;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import org.masar.fap.entitlement.Vocabulary;

/** How a fact is asked: in whose words, why, and which answers there are. */
final class Questions {

    private static final ImmutableMap<String, String> UNITS = ImmutableMap.of(
            "applicant.age", "completed years",
            "applicant.ageAtVisaApplication", "completed years",
            "family.familyDelayMonths", "months",
            "family.netIncomePerMonth", "a month",
            "family.rentPerMonth", "a month",
            "family.heatingPerMonth", "a month",
            "family.housingAreaM2", "m2",
            "applicant.passportBlankPages", "pages");

    /** Why something is asked, by the beginning of its name; the first that fits counts. */
    private static final ImmutableMap<String, String> WHY = ImmutableMap.<String, String>builder()
            .put("relation", "relation")
            .put("sponsor.residenceTitle", "title")
            .put("sponsor.title", "title")
            .put("sponsor.firstListed", "title")
            .put("sponsor.birth", "age")
            .put("sponsor.age", "age")
            .put("sponsor.minor", "age")
            .put("sponsor.asylum", "age")
            .put("sponsor.unaccompanied", "age")
            .put("sponsor.protection", "deadline")
            .put("sponsor.", "marriage")
            .put("applicant.birth", "age")
            .put("applicant.age", "age")
            .put("applicant.integration", "language")
            .put("applicant.german", "language")
            .put("applicant.language", "language")
            .put("applicant.university", "language")
            .put("applicant.", "protection")
            .put("application.", "deadline")
            .put("family.marriage", "marriage")
            .put("family.custod", "parents")
            .put("family.otherParent", "parents")
            .put("family.consent", "parents")
            .put("family.applicantHasCustody", "parents")
            .put("family.third", "thirdCountry")
            .put("family.separationSince", "separation")
            .put("family.minorChild", "separation")
            .put("family.youngest", "separation")
            .put("family.livelihood", "means")
            .put("family.net", "means")
            .put("family.rent", "means")
            .put("family.heating", "means")
            .put("family.hous", "means")
            .put("family.", "protection")
            .buildOrThrow();

    private Questions() {}

    static NavigatorAnswer.Question about(String fact) {
        Message words = Message.of(Vocabulary.question(fact));
        return new NavigatorAnswer.Question(
                fact,
                words.key(),
                words.args(),
                words,
                Message.of("fap.navigator.why." + why(fact)),
                Vocabulary.kind(fact),
                choices(fact),
                UNITS.get(fact),
                true,
                true);
    }

    private static String why(String fact) {
        return WHY.entrySet().stream()
                .filter(entry -> fact.startsWith(entry.getKey()))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable ImmutableList<NavigatorAnswer.Choice> choices(String fact) {
        Class<? extends Enum<?>> codes = Vocabulary.codes(fact);
        if (codes == null) {
            return null;
        }
        String prefix = "fap.navigator.choice."
                + CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, codes.getSimpleName()) + ".";
        ImmutableList.Builder<NavigatorAnswer.Choice> choices = ImmutableList.builder();
        for (Enum<?> constant : codes.getEnumConstants()) {
            String key = prefix + constant.name();
            choices.add(new NavigatorAnswer.Choice(Json.tree(constant).stringValue(), key, Message.of(key)));
        }
        return choices.build();
    }
}

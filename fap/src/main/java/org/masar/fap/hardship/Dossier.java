package org.masar.fap.hardship;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.masar.core.message.Message;
import org.masar.core.time.PartialDate;
import org.masar.fap.document.PaperCode;
import org.masar.fap.entitlement.Application;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.hardship.HardshipAnswer.Part;
import org.masar.fap.hardship.HardshipAnswer.Section;
import org.masar.fap.hardship.HardshipAnswer.Support;

/** The notice as text: what is known, section by section, and blanks for what only the family can say. */
final class Dossier {

    private Dossier() {}

    static ImmutableList<Part> of(FamilyFacts facts, LocalDate asOf, List<Support> supports, List<PaperCode> papers) {
        return ImmutableList.of(
                new Part(Section.SPONSOR, sponsor(facts)),
                new Part(Section.FAMILY, family(facts)),
                new Part(Section.SEPARATION, separation(facts, supports)),
                new Part(Section.REASONS, reasons(supports)),
                new Part(Section.PAPERS, papers(papers)),
                new Part(
                        Section.REQUEST,
                        ImmutableList.of(
                                Message.of("fap.hardship.dossier.request"),
                                Message.of("fap.hardship.dossier.date", "on", asOf))));
    }

    private static ImmutableList<Message> sponsor(FamilyFacts facts) {
        ImmutableList.Builder<Message> lines = ImmutableList.builder();
        lines.add(Message.of("fap.hardship.dossier.sponsorName"));
        if (facts.knownSponsor().residenceTitle() != null) {
            lines.add(Message.of(
                    "fap.hardship.dossier.title",
                    "title",
                    Message.of("fap.navigator.choice.residenceTitle."
                            + facts.knownSponsor().residenceTitle())));
        }
        if (facts.knownSponsor().protectionRecognisedOn() != null) {
            lines.add(Message.of(
                    "fap.hardship.dossier.recognised",
                    "on",
                    facts.knownSponsor().protectionRecognisedOn()));
        }
        return lines.build();
    }

    private static ImmutableList<Message> family(FamilyFacts facts) {
        ImmutableList.Builder<Message> lines = ImmutableList.builder();
        lines.add(Message.of("fap.hardship.dossier.familyNames"));
        if (facts.relation() != null) {
            lines.add(Message.of(
                    "fap.hardship.dossier.relation",
                    "relation",
                    Message.of("fap.navigator.choice.relation." + facts.relation())));
        }
        if (Boolean.TRUE.equals(facts.knownFamily().minorChildAffected())) {
            lines.add(Message.of("fap.hardship.dossier.minorChild"));
        }
        Application application = facts.knownApplication();
        if (application.visaApplicationOn() != null) {
            lines.add(Message.of("fap.hardship.dossier.applied", "on", application.visaApplicationOn()));
        } else if (application.waitingListRegistrationOn() != null) {
            lines.add(Message.of("fap.hardship.dossier.registered", "on", application.waitingListRegistrationOn()));
        }
        return lines.build();
    }

    private static ImmutableList<Message> separation(FamilyFacts facts, List<Support> supports) {
        ImmutableList.Builder<Message> lines = ImmutableList.builder();
        PartialDate since = facts.knownFamily().separationSince();
        if (since != null) {
            lines.add(Message.of("fap.hardship.dossier.since", "on", since.written()));
        }
        supports.stream()
                .map(Support::value)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(years -> lines.add(Message.of("fap.hardship.dossier.years", "n", years)));
        lines.add(Message.of("fap.hardship.dossier.story"));
        if (Boolean.FALSE.equals(facts.knownFamily().thirdCountryUnityPossible())) {
            lines.add(Message.of("fap.hardship.dossier.noThirdCountry"));
        }
        return lines.build();
    }

    /** Illness and danger are private: the text points to the proof and leaves the words to the family. */
    private static ImmutableList<Message> reasons(List<Support> supports) {
        ImmutableList.Builder<Message> lines = ImmutableList.builder();
        lines.add(Message.of("fap.hardship.dossier.reasons"));
        if (supports.stream().anyMatch(support -> support.value() == null)) {
            lines.add(Message.of("fap.hardship.dossier.proof"));
        }
        return lines.build();
    }

    private static ImmutableList<Message> papers(List<PaperCode> papers) {
        if (papers.isEmpty()) {
            return ImmutableList.of(Message.of("fap.hardship.dossier.noPapers"));
        }
        return papers.stream()
                .map(code -> Message.of("fap.documents.name." + code))
                .collect(ImmutableList.toImmutableList());
    }
}

package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What an assessment says.
 *
 * @param catalogue the questions it was made with
 * @param domains by domain, D1..D6
 * @param withoutEvidence answered questions that rest on nothing, in catalogue order
 * @param gaps answered questions that are not at their best, in catalogue order
 * @param changes what differs from the previous assessment, in catalogue order; null without one
 * @param moves where the process can go from here
 * @param banner what these figures are not; stands with every use of them
 */
public record AssessmentAnswer(
        CatalogueUsed catalogue,
        ImmutableMap<String, Domain> domains,
        ImmutableList<String> withoutEvidence,
        ImmutableList<Gap> gaps,
        @Nullable ImmutableList<Change> changes,
        ImmutableList<Move> moves,
        Message banner) {

    /**
     * The question catalogue.
     *
     * @param id its name
     * @param version its version
     * @param official always false: the official list of questions is not published
     */
    public record CatalogueUsed(String id, String version, boolean official) {
        @Override
        public String toString() {
            return "CatalogueUsed";
        }
    }

    /**
     * A domain. PARTIAL counts 1/2 (a convention of this project); missing answers span min to max.
     *
     * @param answered questions answered
     * @param questions questions there are
     * @param min share if every missing answer were the worst, 0..1, 12 significant digits
     * @param max share if every missing answer were the best
     * @param level of the caller's scale; null without one, and where min and max lie in different levels
     * @param subdomains by number, as 1.1
     */
    public record Domain(
            int answered,
            int questions,
            BigDecimal min,
            BigDecimal max,
            @Nullable String level,
            ImmutableMap<String, Subdomain> subdomains) {
        @Override
        public String toString() {
            return "Domain";
        }
    }

    /**
     * A sub-domain.
     *
     * @param answered questions answered
     * @param questions questions there are
     * @param min share if every missing answer were the worst, 0..1
     * @param max share if every missing answer were the best
     */
    public record Subdomain(int answered, int questions, BigDecimal min, BigDecimal max) {}

    /**
     * A question not at its best.
     *
     * @param question which
     * @param answer as given
     * @param objectives of the Global Compact it bears on, by the project's own mapping
     */
    public record Gap(String question, GivenAnswer answer, ImmutableList<Integer> objectives) {
        @Override
        public String toString() {
            return "Gap";
        }
    }

    /**
     * A difference from the previous assessment.
     *
     * @param question which
     * @param from earlier answer; null where there was none
     * @param to present answer; null where there is none
     */
    public record Change(
            String question,
            @Nullable GivenAnswer from,
            @Nullable GivenAnswer to) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * A move of the process.
     *
     * @param to the state it leads to
     * @param allowed whether everything it needs is there
     * @param needs what is lacking
     */
    public record Move(AssessmentState to, boolean allowed, ImmutableList<Message> needs) {}

    @Override
    public String toString() {
        return "AssessmentAnswer";
    }
}

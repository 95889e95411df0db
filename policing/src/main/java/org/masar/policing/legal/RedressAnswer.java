package org.masar.policing.legal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;

/**
 * Ways to redress, risks before benefits. Doing nothing now is always one of them.
 *
 * @param options by code, in their order
 * @param neverOffered what is not proposed in this situation
 * @param standing the weakest of the rows used
 * @param warnings what to tell her first
 */
public record RedressAnswer(
        ImmutableMap<RedressOption, OptionView> options,
        ImmutableList<NeverOffered> neverOffered,
        Standing standing,
        ImmutableList<Message> warnings) {

    /** What is not proposed. */
    public enum NeverOffered {
        /** Mediation, for sexual violence and violence by an intimate partner. */
        MEDIATION
    }

    /** What an option asks of her. */
    public enum Need {
        /** That she complains herself: some offences are prosecuted on her complaint only. */
        OWN_COMPLAINT,
        /** A medico-legal report. */
        MEDICO_LEGAL_REPORT,
        /** An application; it can be made online. */
        APPLICATION,
        /** Proof of the marriage, which comes before lineage and the entry of a child. */
        PROOF_OF_MARRIAGE_FIRST
    }

    /** Where to go. */
    public enum Where {
        /** A Women's Legal Consultation Office. */
        LEGAL_CONSULTATION_OFFICE,
        /** A health service. */
        HEALTH_SERVICE,
        /** The police. */
        POLICE,
        /** An investigating judge. */
        INVESTIGATING_JUDGE,
        /** Kurdistan Region: the directorate of combating violence against women. */
        DIRECTORATE_OF_COMBATING_VIOLENCE,
        /** The general directorate for survivors, with its seat in Ninewa. */
        DIRECTORATE_FOR_SURVIVORS,
        /** A personal status court. */
        PERSONAL_STATUS_COURT
    }

    /**
     * One way.
     *
     * @param risks what it may bring upon her
     * @param knows who will know
     * @param needs what it asks of her
     * @param where where to go; empty where no source names it
     * @param deadline until when, if that can be said
     * @param provisions what stands behind it and its risks
     */
    public record OptionView(
            ImmutableList<Risk> risks,
            ImmutableList<Knows> knows,
            ImmutableList<Need> needs,
            ImmutableList<Where> where,
            @Nullable DeadlineView deadline,
            ImmutableList<ProvisionRef> provisions) {
        @Override
        public String toString() {
            return "OptionView";
        }
    }

    /**
     * A deadline that rests on memory: act before it.
     *
     * @param date the day counted
     * @param mayBeEarlier always true
     */
    public record DeadlineView(LocalDate date, boolean mayBeEarlier) {
        @Override
        public String toString() {
            return "DeadlineView";
        }
    }

    /**
     * A row used.
     *
     * @param lawId the law
     * @param provision the provision
     * @param standing how far it was checked
     */
    public record ProvisionRef(LawId lawId, String provision, Standing standing) {
        @Override
        public String toString() {
            return "ProvisionRef";
        }
    }

    @Override
    public String toString() {
        return "RedressAnswer";
    }
}

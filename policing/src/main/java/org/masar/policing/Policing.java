package org.masar.policing;

import org.masar.core.engine.Engines;
import org.masar.policing.forum.ForumAnswer;
import org.masar.policing.forum.ForumEngine;
import org.masar.policing.forum.ForumRequest;
import org.masar.policing.forum.MinutesAnswer;
import org.masar.policing.forum.MinutesEngine;
import org.masar.policing.forum.MinutesRequest;
import org.masar.policing.gbv.ClassifyAnswer;
import org.masar.policing.gbv.ClassifyEngine;
import org.masar.policing.gbv.ClassifyRequest;
import org.masar.policing.legal.LawFindAnswer;
import org.masar.policing.legal.LawFindEngine;
import org.masar.policing.legal.LawFindRequest;
import org.masar.policing.legal.RedressAnswer;
import org.masar.policing.legal.RedressEngine;
import org.masar.policing.legal.RedressRequest;
import org.masar.policing.reception.ReceptionAnswer;
import org.masar.policing.reception.ReceptionEngine;
import org.masar.policing.reception.ReceptionRequest;
import org.masar.policing.recruitment.RecruitmentAnswer;
import org.masar.policing.recruitment.RecruitmentEngine;
import org.masar.policing.recruitment.RecruitmentRequest;
import org.masar.policing.trafficking.ScreenAnswer;
import org.masar.policing.trafficking.ScreenEngine;
import org.masar.policing.trafficking.ScreenRequest;

/** Community policing and protection, for Java callers: one method an engine. */
public final class Policing {

    private Policing() {}

    /**
     * The minutes of a meeting as Markdown. See {@link MinutesEngine}.
     *
     * @param request the meeting, in codes
     * @return the text by language
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static MinutesAnswer forumMinutes(MinutesRequest request) {
        return Engines.ask(new MinutesEngine(), request);
    }

    /**
     * How does the forum stand? See {@link ForumEngine}.
     *
     * @param request counts, roles and issues
     * @return what they show
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ForumAnswer forumReview(ForumRequest request) {
        return Engines.ask(new ForumEngine(), request);
    }

    /**
     * How does this incident count in statistics? See {@link ClassifyEngine}.
     *
     * @param request coded answers of the intake form
     * @return type, contexts and delay
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ClassifyAnswer gbvClassify(ClassifyRequest request) {
        return Engines.ask(new ClassifyEngine(), request);
    }

    /**
     * Which provisions are in force on this day? See {@link LawFindEngine}.
     *
     * @param request the question
     * @return provisions that match
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static LawFindAnswer lawFind(LawFindRequest request) {
        return Engines.ask(new LawFindEngine(), request);
    }

    /**
     * What comes next in this visit to the centre? See {@link ReceptionEngine}.
     *
     * @param request one step
     * @return where the visit stands
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ReceptionAnswer reception(ReceptionRequest request) {
        return Engines.ask(new ReceptionEngine(), request);
    }

    /**
     * What is wrong with this offer of work? See {@link RecruitmentEngine}.
     *
     * @param request what is known of it
     * @return findings and indicators
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static RecruitmentAnswer recruitmentCheck(RecruitmentRequest request) {
        return Engines.ask(new RecruitmentEngine(), request);
    }

    /**
     * What can she do, and at what risk? See {@link RedressEngine}.
     *
     * @param request the situation
     * @return options, risks first
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static RedressAnswer redress(RedressRequest request) {
        return Engines.ask(new RedressEngine(), request);
    }

    /**
     * Do these findings indicate trafficking in persons? See {@link ScreenEngine}.
     *
     * @param request what was found
     * @return a screening, not a legal finding
     * @throws org.masar.core.engine.InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static ScreenAnswer traffickingScreen(ScreenRequest request) {
        return Engines.ask(new ScreenEngine(), request);
    }
}

package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engines;
import org.masar.core.message.Message;
import org.masar.core.protection.ProtectionLog.Entry;
import org.masar.core.protection.ProtectionLog.Kind;

/**
 * The only way to an outgoing {@link ReferralPackage}, in the order that protects people: what would go where, the
 * warning about the duty to report, the person's answer, the package. The types keep the order: without {@link
 * Offer#warned} nothing can be shared, and {@link Offer#decline} is always there.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Begins: nothing is shared yet.
     *
     * @param purpose what for
     * @param receiver id of the organisation
     * @param items codes of what it asks for
     * @return the offer to put to the person
     */
    public static Offer offer(Purpose purpose, String receiver, List<String> items) {
        return new Offer(purpose, receiver, ImmutableList.copyOf(items));
    }

    /**
     * Who the items are about, as far as it decides who must agree.
     *
     * @param age completed years; null means unknown
     * @param caregiverSuspected whether the caregiver is suspected or unsafe
     */
    public record Subject(@Nullable Integer age, boolean caregiverSuspected) {

        @Override
        public String toString() {
            return "Subject";
        }
    }

    /** An offer before the warning. */
    public static final class Offer {

        private final Purpose purpose;
        private final String receiver;
        private final ImmutableList<String> items;

        private Offer(Purpose purpose, String receiver, ImmutableList<String> items) {
            this.purpose = purpose;
            this.receiver = receiver;
            this.items = items;
        }

        /**
         * What must be told before the person answers.
         *
         * @return the warning
         */
        public Message warning() {
            return Message.of("core.protection.disclose.warning");
        }

        /**
         * The warning was told and understood.
         *
         * @return the next step
         */
        public Warned warned() {
            return new Warned(this);
        }

        /**
         * The person does not want it, or not now. That is a valid end and lowers no other help.
         *
         * @param at when
         * @param log is told
         */
        public void decline(Instant at, ProtectionLog log) {
            log.add(new Entry(Kind.NOTHING_SHARED, at, purpose, receiver, items));
        }
    }

    /** An offer after the warning. */
    public static final class Warned {

        private final Offer offer;

        private Warned(Offer offer) {
            this.offer = offer;
        }

        Purpose purpose() {
            return offer.purpose;
        }

        String receiver() {
            return offer.receiver;
        }

        ImmutableList<String> items() {
            return offer.items;
        }

        /**
         * Shares what the consents cover, and nothing else.
         *
         * @param subject who the items are about
         * @param consents what was agreed
         * @param override whether somebody authorised disclosure without consent
         * @param at the moment
         * @param ticket pseudonym and services
         * @param values values of items by code; those that were not asked for or are not allowed stay behind
         * @param log is told before the package exists
         * @return what was decided, and the package if anything may go
         */
        public Outcome share(
                Subject subject,
                List<Consent> consents,
                boolean override,
                Instant at,
                ReferralTicket ticket,
                Map<String, String> values,
                ProtectionLog log) {
            DisclosureAnswer answer = Engines.ask(
                    new DiscloseEngine(),
                    new DisclosureRequest(
                            offer.purpose,
                            offer.receiver,
                            offer.items,
                            at,
                            true,
                            subject.age(),
                            subject.caregiverSuspected(),
                            consents,
                            override));
            ImmutableMap.Builder<String, String> going = ImmutableMap.builder();
            answer.items().stream().distinct().filter(values::containsKey).forEach(item -> {
                String value = values.get(item);
                if (value != null) {
                    going.put(item, value);
                }
            });
            boolean logged = Boolean.TRUE.equals(answer.overrideLogged());
            Kind kind = !answer.allowed() ? Kind.NOTHING_SHARED : logged ? Kind.SHARED_BY_OVERRIDE : Kind.SHARED;
            log.add(new Entry(
                    kind, at, offer.purpose, offer.receiver, answer.allowed() ? answer.items() : offer.items));
            return new Outcome(
                    answer,
                    answer.allowed()
                            ? new ReferralPackage(offer.purpose, offer.receiver, ticket, at, going.buildOrThrow())
                            : null);
        }
    }

    /** What became of an offer. */
    public static final class Outcome {

        private final DisclosureAnswer answer;
        private final @Nullable ReferralPackage shared;

        private Outcome(DisclosureAnswer answer, @Nullable ReferralPackage shared) {
            this.answer = answer;
            this.shared = shared;
        }

        /**
         * What was decided.
         *
         * @return items and reasons
         */
        public DisclosureAnswer answer() {
            return answer;
        }

        /**
         * The package.
         *
         * @return the package, if at least one item may go
         */
        public Optional<ReferralPackage> shared() {
            return Optional.ofNullable(shared);
        }
    }
}

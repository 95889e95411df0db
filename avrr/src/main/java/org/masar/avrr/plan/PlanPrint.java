package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.masar.core.message.Addressee;
import org.masar.core.message.Argument;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.Page;

/**
 * The plan on paper, ready to sign or to give a thumbprint: a page for the person who returned, in the language she reads
 * best, and the counsellor's sheet with budget, findings and risks. What a need is about in detail stands on neither.
 */
public final class PlanPrint {

    private static final Object NONE = "—";

    private PlanPrint() {}

    /**
     * The page for the person who returned: what she gets and when, who visits, what another service is asked for.
     *
     * @param plan as the engine answers it
     * @param organisation the name of the organisation that prints it, as on its door
     * @param messages catalogues with those of this module
     * @param addressee whom the page speaks to
     * @param language tag of the language she reads best
     * @return the page, which ends with who speaks and that help is free
     */
    public static Page forReturnee(
            Plan plan, String organisation, Messages messages, Addressee addressee, String language) {
        ImmutableList.Builder<Message> body = ImmutableList.builder();
        body.add(title(plan));
        shared(plan).forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                body.add(Message.of(heading)).addAll(lines);
            }
        });
        body.add(Message.of("avrr.plan.print.change"), sign("PERSON"), sign("COUNSELLOR"));
        return messages.familyPage(body.build(), organisation, addressee, language);
    }

    /**
     * The counsellor's sheet: the same lines, then the budget, what must be settled, and what to watch.
     *
     * @param answer the plan with its findings
     * @param messages catalogues with those of this module
     * @param language tag of the language of the sheet
     * @return Markdown
     */
    public static String forCounsellor(PlanAnswer answer, Messages messages, String language) {
        Plan plan = answer.plan();
        ImmutableMap.Builder<String, List<Message>> parts = ImmutableMap.builder();
        parts.putAll(shared(plan));
        parts.put(
                "avrr.plan.print.budget",
                plan.budget().stream().map(PlanPrint::budget).toList());
        parts.put(
                "avrr.plan.print.findings",
                answer.valid()
                        ? List.of(Message.of("avrr.plan.print.noFinding"))
                        : answer.findings().stream().map(PlanPrint::finding).toList());
        parts.put(
                "avrr.plan.print.risks",
                plan.risks().stream()
                        .map(risk -> Message.of("avrr.plan.print.risk", "risk", risk.code()))
                        .toList());
        StringBuilder text = new StringBuilder("# ").append(messages.render(title(plan), language));
        parts.buildOrThrow().forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                text.append("\n\n## ")
                        .append(messages.render(Message.of(heading), language))
                        .append('\n');
                lines.forEach(line -> text.append("\n- ").append(messages.render(line, language)));
            }
        });
        text.append('\n');
        for (String role : List.of("PERSON", "COUNSELLOR")) {
            text.append('\n').append(messages.render(sign(role), language)).append('\n');
        }
        return text.toString();
    }

    private static Message title(Plan plan) {
        return Message.of("avrr.plan.print.title", "version", plan.version());
    }

    private static Message sign(String role) {
        return Message.of("avrr.plan.print.sign", "role", role);
    }

    /** What both papers say, by heading. */
    private static ImmutableMap<String, List<Message>> shared(Plan plan) {
        return ImmutableMap.of(
                "avrr.plan.print.help",
                plan.lines().stream().flatMap(line -> line(line).stream()).toList(),
                "avrr.plan.print.visits",
                plan.visits().stream().map(PlanPrint::visit).toList(),
                "avrr.plan.print.referrals",
                plan.referrals().stream()
                        .map(referral -> Message.of("avrr.plan.print.referral", "type", referral.type()))
                        .toList());
    }

    private static ImmutableList<Message> line(PlanLine line) {
        ImmutableList.Builder<Message> messages = ImmutableList.builder();
        messages.add(Message.of(
                "avrr.plan.print.line", Map.of("type", line.type(), "sum", money(line.amount()), "form", line.form())));
        line.instalments().forEach(part -> messages.add(instalment(part)));
        return messages.build();
    }

    private static Message instalment(PlanLine.Instalment part) {
        ImmutableMap.Builder<String, Object> args = ImmutableMap.builder();
        args.put("no", part.no());
        args.put("sum", money(part.amount()));
        args.put("milestone", part.milestone() == null ? NONE : part.milestone());
        args.put("proof", part.proof() == null ? NONE : part.proof());
        if (part.due() == null) {
            return Message.of("avrr.plan.print.instalment", args.buildOrThrow());
        }
        return Message.of(
                "avrr.plan.print.instalmentDue", args.put("due", part.due()).buildOrThrow());
    }

    private static Argument money(Money sum) {
        return Argument.money(sum.getAmount(), sum.getCurrencyUnit().getCode());
    }

    private static Message visit(Plan.Visit visit) {
        return Message.of(
                "avrr.plan.print.visit", Map.of("visit", visit.code(), "from", visit.from(), "to", visit.to()));
    }

    private static Message budget(Plan.BudgetUse use) {
        return Message.of(
                "avrr.plan.print.budgetUse",
                Map.of("line", use.line(), "used", money(use.used()), "available", money(use.available())));
    }

    private static Message finding(PlanAnswer.Finding finding) {
        Object at = finding.line() == null ? finding.need() : finding.line();
        return Message.of("avrr.plan.print.finding", Map.of("what", finding.code(), "at", at == null ? NONE : at));
    }
}

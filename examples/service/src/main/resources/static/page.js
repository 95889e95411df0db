"use strict";

// Answers live in this variable and nowhere else: no cookie, no storage, no address.
(() => {
  const answers = [];
  const RIGHT_TO_LEFT = ["ar", "ckb", "kmr-Arab"];
  const UNITS = { "completed years": "years", "months": "months", "a month": "euro", "m2": "area", "pages": "pages" };
  const LONGEST_PAUSE = 1500;
  let page = { words: {}, months: [], countries: [], endnotes: [], neutralPage: "about:blank" };
  let language = null;
  let turn = 0;
  let lastEscape = -Infinity;

  const byId = id => document.getElementById(id);
  const word = key => page.words[key] || "";

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === true) {
        element.setAttribute(name, "");
      } else if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(name, value);
      }
    }
    element.append(...children);
    return element;
  }

  // A text may stand in another language than the page where none is checked in the reader's own.
  function said(tag, message, attributes) {
    const element = make(tag, attributes, message.text || "");
    const own = message.textLanguage;
    if (own && own !== language) {
      element.lang = own;
      element.dir = RIGHT_TO_LEFT.includes(own) ? "rtl" : "ltr";
    }
    return element;
  }

  function button(key, action, attributes) {
    const element = make("button", { type: "button", ...attributes }, word(key));
    if (action) {
      element.addEventListener("click", action);
    }
    return element;
  }

  function leave() {
    answers.length = 0;
    document.title = "";
    document.body.replaceChildren();
    location.replace(page.neutralPage);
  }

  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || event.repeat) {
      return;
    }
    if (event.timeStamp - lastEscape < LONGEST_PAUSE) {
      leave();
    }
    lastEscape = event.timeStamp;
  }, true);

  // Who comes back with the browser's own button finds an empty page.
  window.addEventListener("pageshow", event => {
    if (event.persisted) {
      location.reload();
    }
  });

  function digits(text) {
    return text.trim()
      .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
      .replace("٫", ".");
  }

  function request() {
    const sent = { facts: {}, withheld: [], notKnown: [] };
    for (const answer of answers) {
      if (answer.state !== "given") {
        sent[answer.state].push(answer.fact);
        continue;
      }
      const names = answer.fact.split(".");
      let at = sent.facts;
      for (const name of names.slice(0, -1)) {
        at = at[name] = at[name] || {};
      }
      at[names[names.length - 1]] = answer.value;
    }
    return sent;
  }

  async function next() {
    const mine = ++turn;
    byId("status").textContent = word("wait");
    try {
      const response = await fetch("/family/next", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept-Language": language },
        body: JSON.stringify(request()),
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer"
      });
      const body = await response.json();
      if (mine !== turn) {
        return;
      }
      byId("status").textContent = "";
      if (!response.ok) {
        failed(body);
      } else if (body.state === "QUESTION") {
        question(body.question);
      } else if (body.state === "CLARIFY") {
        clarify(body.clarify);
      } else {
        result(body.result);
      }
    } catch (failure) {
      if (mine === turn) {
        failed(null);
      }
    }
  }

  function answer(fact, state, value) {
    answers.push({ fact, state, value });
    next();
  }

  function back() {
    answers.pop();
    next();
  }

  function again() {
    answers.length = 0;
    next();
  }

  function show(...children) {
    byId("view").replaceChildren(...children);
    window.scrollTo(0, 0);
    const heading = byId("view").querySelector("h2");
    if (heading) {
      heading.focus();
    }
  }

  const heading = text => make("h2", { tabindex: "-1" }, text);

  function field(name, label, attributes) {
    const input = make("input", { id: name, type: "text", autocomplete: "off", "aria-describedby": "hint error", ...attributes });
    return make("div", {}, make("label", { for: name }, label), input);
  }

  function choice(type, value, label, position) {
    const id = "choice-" + position;
    return make("label", { class: "choice", for: id },
      make("input", { type, id, name: "answer", value, autocomplete: "off", "aria-describedby": "error" }), label);
  }

  function dateFields() {
    const months = make("select", { id: "month", autocomplete: "off", "aria-describedby": "hint error" },
      make("option", { value: "" }, ""),
      ...page.months.map((name, index) => make("option", { value: String(index + 1) }, name)));
    return make("div", { class: "fields" },
      field("day", word("day"), { inputmode: "numeric", class: "short" }),
      make("div", {}, make("label", { for: "month" }, word("month")), months),
      field("year", word("year"), { inputmode: "numeric", class: "short" }));
  }

  function countryFields() {
    return make("div", { class: "fields" },
      field("value", word("country"), { list: "countries", class: "long" }),
      make("datalist", { id: "countries" },
        make("option", { value: word("stateless") }),
        ...page.countries.map(country => make("option", { value: country.name }))));
  }

  function readDate(partial) {
    const [day, month, year] = ["day", "month", "year"].map(id => digits(byId(id).value));
    if (!day && !month && !year) {
      return { error: "missing" };
    }
    if (!/^\d{4}$/.test(year) || (day && !/^\d{1,2}$/.test(day)) || (day && !month) || (!partial && (!day || !month))) {
      return { error: "badDate" };
    }
    const parts = [year, month, day].filter(Boolean).map(part => part.padStart(2, "0"));
    const text = parts.join("-");
    if (parts.length === 3) {
      const date = new Date(text + "T00:00:00Z");
      if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
        return { error: "badDate" };
      }
    }
    return { value: text };
  }

  function readNumber(kind) {
    const text = digits(byId("value").value);
    if (!text) {
      return { error: "missing" };
    }
    if (!(kind === "INTEGER" ? /^\d{1,9}$/ : /^\d{1,9}(\.\d{1,2})?$/).test(text)) {
      return { error: "badNumber" };
    }
    return { value: kind === "MONEY" ? { amount: text, currency: "EUR" } : Number(text) };
  }

  function readCountry() {
    const plain = text => text.trim().toLocaleLowerCase(language === "kmr-Latn" ? "ku" : language);
    const text = plain(byId("value").value);
    if (!text) {
      return { error: "missing" };
    }
    if (text === plain(word("stateless"))) {
      return { value: "STATELESS" };
    }
    const found = page.countries.find(country => plain(country.name) === text || country.code.toLowerCase() === text);
    return found ? { value: found.code } : { error: "badCountry" };
  }

  function readChoices(many) {
    const chosen = [...document.querySelectorAll("input[name=answer]:checked")].map(input => input.value);
    if (chosen.length === 0) {
      return { error: "missing" };
    }
    return { value: many ? chosen : chosen[0] };
  }

  // What is shown for a kind of answer, and how it is read back; what neither fits is for a talk.
  function control(asked) {
    const many = asked.kind === "LIST";
    if (asked.choices) {
      const type = many ? "checkbox" : "radio";
      return {
        fields: asked.choices.map((each, position) => choice(type, each.code, said("span", each.words), position)),
        read: () => readChoices(many)
      };
    }
    switch (asked.kind) {
      case "BOOLEAN":
        return {
          fields: ["yes", "no"].map((each, position) => choice("radio", each, make("span", {}, word(each)), position)),
          read: () => {
            const chosen = readChoices(false);
            return chosen.error ? chosen : { value: chosen.value === "yes" };
          }
        };
      case "DATE":
        return { fields: [dateFields()], read: () => readDate(false) };
      case "PARTIAL_DATE":
        return { fields: [dateFields()], hint: word("partial"), read: () => readDate(true) };
      case "INTEGER":
      case "DECIMAL":
      case "MONEY":
        return {
          fields: [make("div", { class: "fields" }, field("value", word("number"), { inputmode: "decimal", class: "short" }))],
          hint: UNITS[asked.unit] ? word("unit." + UNITS[asked.unit]) : "",
          read: () => readNumber(asked.kind)
        };
      case "COUNTRY":
        return { fields: [countryFields()], hint: word("countryHint"), read: readCountry };
      default:
        return { fields: [], hint: word("spoken"), read: null };
    }
  }

  function question(asked) {
    const shown = control(asked);
    const title = said("h2", asked.words, { tabindex: "-1", id: "question" });
    const error = make("p", { id: "error", class: "error", role: "alert" });
    const actions = make("div", { class: "actions" });
    if (shown.read) {
      actions.append(button("continue", null, { type: "submit", class: "first" }));
    }
    if (asked.mayNotKnow) {
      actions.append(button("notKnown", () => answer(asked.fact, "notKnown"), { id: "not-known" }));
    }
    if (asked.mayDecline) {
      actions.append(button("decline", () => answer(asked.fact, "withheld"), { id: "decline" }));
    }
    if (answers.length > 0) {
      actions.append(button("back", back, { id: "back" }));
    }
    const form = make("form", { autocomplete: "off", novalidate: true, "data-fact": asked.fact },
      make("fieldset", { "aria-describedby": "why" },
        make("legend", {}, title),
        make("p", { id: "why", class: "hint" }, word("why") + " ", said("span", asked.why)),
        make("p", { id: "hint", class: "hint" }, shown.hint || ""),
        ...shown.fields),
      error, actions);
    form.addEventListener("submit", event => {
      event.preventDefault();
      const read = shown.read ? shown.read() : { error: "missing" };
      if (read.error) {
        error.textContent = word(read.error);
        const first = form.querySelector("input, select");
        if (first) {
          first.focus();
        }
      } else {
        answer(asked.fact, "given", read.value);
      }
    });
    show(form);
  }

  function clarify(what) {
    const redo = () => {
      for (let i = answers.length - 1; i >= 0; i--) {
        if (what.facts.includes(answers[i].fact)) {
          answers.splice(i, 1);
        }
      }
      next();
    };
    show(heading(word("clarify")), said("p", what.words),
      make("div", { class: "actions" }, button("clarifyDo", redo, { class: "first" }), button("back", back)));
  }

  function section(key, list) {
    return make("section", {}, make("h2", { tabindex: "-1" }, word(key)), list);
  }

  function result(found) {
    const parts = [make("section", { id: "result" }, heading(word("result")),
      ...found.summary.map(message => said("p", message)))];
    if (found.steps.length > 0) {
      parts.push(section("steps", make("ol", {}, ...found.steps.map(step => said("li", step.words)))));
    }
    if (found.deadlines.length > 0) {
      parts.push(section("deadlines", make("ul", {}, ...found.deadlines.map(message => said("li", message)))));
    }
    if (found.checklist.length > 0) {
      parts.push(section("checklist", make("ul", { class: "papers" }, ...found.checklist.map(paper => make("li", {},
        said("span", paper.name), paper.status === "MAYBE" ? " (" + word("perhaps") + ")" : "", said("small", paper.why))))));
    }
    show(...parts, make("div", { class: "actions" },
      button("print", () => window.print(), { class: "first" }), button("back", back), button("again", again, { id: "again" })));
  }

  function failed(problem) {
    byId("status").textContent = "";
    show(heading(problem && problem.title ? problem.title : word("failed")), make("div", { class: "actions" },
      button("retry", next, { class: "first" }), ...(answers.length > 0 ? [button("back", back)] : [])));
  }

  async function words(tag) {
    const response = await fetch("/words?language=" + encodeURIComponent(tag), { credentials: "omit", cache: "no-store" });
    if (!response.ok) {
      throw new Error("words");
    }
    return response.json();
  }

  async function choose(tag) {
    const mine = ++turn;
    let chosen;
    try {
      chosen = await words(tag);
    } catch (failure) {
      byId("status").textContent = word("failed");
      return;
    }
    if (mine !== turn) {
      return;
    }
    page = chosen;
    language = page.language;
    document.documentElement.lang = language;
    document.documentElement.dir = page.direction;
    document.title = word("title");
    frame();
    byId("intro").textContent = word("intro");
    byId("heading").textContent = word("heading");
    for (const each of document.querySelectorAll("#languages button")) {
      each.setAttribute("aria-pressed", String(each.dataset.language === language));
    }
    next();
  }

  function frame() {
    byId("languages").setAttribute("aria-label", word("language"));
    byId("exit").textContent = word("exit");
    byId("exit-hint").textContent = word("exitHint");
    byId("demo").textContent = word("demoWarning");
    byId("demo").hidden = !page.demo;
    byId("endnotes").replaceChildren(...page.endnotes.map(line => said("p", line)));
  }

  byId("exit").addEventListener("click", leave);
  for (const each of document.querySelectorAll("#languages button")) {
    each.addEventListener("click", () => choose(each.dataset.language));
  }
  // Until a language is chosen, the page speaks English; which one a person reads is never inferred.
  words("en").then(english => {
    if (language === null) {
      page = english;
      frame();
    }
  }).catch(() => {});
})();

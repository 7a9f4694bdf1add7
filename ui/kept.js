// What this tab remembers: the questions of the conversation and the draft, so that a reload or a restart loses neither.
// Answers are not kept: asked again, they are those of the collection as it is then.
"use strict";
window.kutip = {
  all: (selector, within = document) => Array.from(within.querySelectorAll(selector)),
  narrow: matchMedia("(max-width: 899px)"),
  // The program has been closed; what is asked of it may wait long before it fails.
  unreachable: (then) => fetch("robots.txt", { cache: "no-store" }).catch(then),
  glide: () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth"),

  kept: (() => {
    const name = "kutip";
    const mostAskedAgain = 20;
    let asked = []; // {question, outlet, region, since, until} of each turn that was not refused, oldest first
    let rest = []; // those still to be asked again
    let again = []; // the one of them that is being asked
    let asking = []; // the new question that is under way
    let draft = "";
    try {
      const stored = JSON.parse(sessionStorage.getItem(name));
      rest = stored.asked.filter((one) => typeof one.question === "string");
      draft = String(stored.draft);
    } catch {
      // nothing is stored, or the browser keeps its store shut
    }

    function save() {
      try {
        sessionStorage.setItem(name, JSON.stringify({ asked: asked.concat(again, asking, rest).slice(-100), draft }));
      } catch {
        // without a store, the conversation lasts as long as the page
      }
    }

    return {
      get draft() {
        return draft;
      },
      set draft(words) {
        draft = words;
        save();
      },
      get asked() {
        return asked;
      },
      set asked(questions) {
        asked = questions;
        again = [];
        rest = [];
        save();
      },
      set asking(question) {
        asking = question ? [question] : [];
        save();
      },
      add(question) {
        again = again.filter((one) => one !== question);
        if (!asked.includes(question)) asked.push(question);
        save();
      },
      // Of a long conversation the last questions are asked again; those before them still lead to the first of these.
      begin() {
        asked = rest.splice(0, Math.max(0, rest.length - mostAskedAgain));
        return asked.length > 0;
      },
      // One that could not be answered again was answered once: it stays, and leads to those after it.
      next() {
        asked.push(...again);
        again = rest.splice(0, 1);
        return again[0];
      },
    };
  })(),
};

// Behaviour of the conversation: questions under way, turns that arrive, copying, folding, beginning anew.
// Knows the HTML of ui/frame.py and ui/render.py. Never builds HTML from words: the server does, escaped.
"use strict";
(() => {
  const { all, narrow, glide, kept, reading, unreachable } = kutip;
  const patience = 60_000; // milliseconds until an unanswered question is said to be unanswered
  const patienceToBegin = 10_000; // and an empty conversation to be missing
  const underWay = new Map(); // what was asked, by the number under which its turn will arrive
  let number = 0;
  let timer = null; // runs while a question is under way
  let clearing = null; // runs while an empty conversation is under way
  let shelf = null; // the conversation before this one, to bring back

  const log = () => document.querySelector("#conversation .log");

  // ---- a question is asked --------------------------------------------------------------------------------------
  function addPending(question) {
    log().querySelector(".welcome")?.remove();
    log().querySelector(".bring-back").hidden = true;
    shelf = null;
    const turn = document.createElement("section");
    turn.className = "turn pending";
    turn.dataset.number = number;
    const asked = document.createElement("h2");
    asked.className = "asked";
    asked.textContent = question;
    const said = document.createElement("p");
    said.className = "searching";
    said.textContent = log().dataset.searching;
    turn.append(asked, said);
    log().append(turn);
    turn.scrollIntoView({ block: "nearest" });
    return said;
  }

  // Earlier questions are left out so many at a time: those before a turn stay the same, and its answer is remembered.
  function firstSent(asked) {
    const looked = Number(log().dataset.history);
    return Math.floor(Math.max(0, asked - looked) / looked) * looked;
  }

  function ask(asked, trigger) {
    const history = kept.asked.slice(firstSent(kept.asked.length)).map((one) => one.question);
    underWay.set(String(++number), asked);
    const said = addPending(asked.question);
    const unanswered = (mine) => {
      if (!timer || mine !== number) return;
      said.textContent = log().dataset.noReply;
      ended({ failed: true, question: asked.question });
    };
    const mine = number;
    timer = setTimeout(() => unanswered(mine), patience);
    unreachable(() => unanswered(mine));
    trigger("submit", { ...asked, number, history, reading: reading.isOpen() });
  }

  function ended({ failed, question }) {
    clearTimeout(timer);
    timer = null;
    kutip.answered({ failed, question });
  }

  // ---- its turn arrives -----------------------------------------------------------------------------------------
  function add(turn, number) {
    const pending = all(".pending", log()).find((one) => one.dataset.number === number);
    if (pending) pending.replaceWith(turn);
    else log().append(turn);
    const asked = turn.querySelector(".asked");
    turn.querySelector(".more").hidden = asked.scrollHeight <= asked.clientHeight + 1;
    const turns = all(".turn", log());
    const old = turns.slice(0, Math.max(0, turns.length - Number(log().dataset.most)));
    old.forEach((one) => one.remove());
    if (old.length) cut();
  }

  const cut = () => (log().querySelector(".turns-left").hidden = false);

  kutip.arrivals = (element, watch) => {
    watch("value", () => {
      const parcel = element.querySelector("[data-number]");
      const turn = parcel?.firstElementChild;
      if (!turn) return;
      const asked = underWay.get(parcel.dataset.number);
      if (!asked) return turn.remove(); // it comes too late, after its conversation
      const failed = turn.matches(".failed");
      const late = parcel.dataset.number !== String(number);
      underWay.delete(parcel.dataset.number);
      add(turn, parcel.dataset.number);
      if (!failed) kept.add(asked);
      if (late) return;
      reading.choose(null);
      ended({ failed, question: asked.question });
      reading.openedWithAnswer();
      requestAnimationFrame(() => turn.scrollIntoView({ block: "start", behavior: glide() }));
    });
  };

  // ---- what is clicked ------------------------------------------------------------------------------------------
  async function copy(button) {
    const text = button.parentElement.querySelector(":scope > pre").textContent;
    const label = (button.dataset.label ??= button.textContent);
    const done = (await written(text)) ? button.dataset.done : button.dataset.failed;
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 2500);
  }

  async function written(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Without a secure address the clipboard is shut; the older way still works.
      const box = document.createElement("textarea");
      box.value = text;
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      return done;
    }
  }

  function unfold(button) {
    button.previousElementSibling.classList.toggle("whole");
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
  }

  function putAway() {
    const turns = all(".turn:not(.pending)", log());
    if (!turns.length) return;
    shelf = { turns: document.createDocumentFragment(), asked: kept.asked, cut: !log().querySelector(".turns-left").hidden };
    shelf.turns.append(...turns);
    all(".pending", log()).forEach((one) => one.remove());
  }

  function bringBack() {
    log().querySelector(".welcome")?.remove();
    log().querySelector(".bring-back").hidden = true;
    log().append(shelf.turns);
    if (shelf.cut) cut();
    kept.asked = shelf.asked;
    shelf = null;
    document.getElementById("question").focus();
    log().lastElementChild.scrollIntoView({ block: "start" });
  }

  // A question asked before the empty conversation is there would be swept away by it.
  function clear(trigger) {
    reading.forget();
    underWay.clear();
    putAway();
    kept.asked = [];
    const mine = (clearing = setTimeout(() => notCleared(mine), patienceToBegin));
    unreachable(() => notCleared(mine));
    trigger("clear");
  }

  function notCleared(mine) {
    if (mine !== clearing) return;
    cleared();
    kutip.complain(log().dataset.noReply);
  }

  function cleared() {
    clearTimeout(clearing);
    clearing = null;
    log().querySelector(".bring-back").hidden = !shelf;
  }

  kutip.conversation = (element, trigger, watch) => {
    reading.trigger = trigger;
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches(".cite, .open")) reading.open(button);
      if (button?.matches(".example")) {
        kutip.send(button.textContent);
        // The example is gone from the page. Where a finger chose it, the focus would bring up the keyboard.
        if (!narrow.matches || event.detail === 0) document.getElementById("question").focus();
      }
      if (button?.matches(".copy")) copy(button);
      if (button?.matches(".more")) unfold(button);
      if (button?.matches(".bring-back")) bringBack();
    });
    watch("value", cleared);
  };

  kutip.masthead = (element, trigger) => {
    element.addEventListener("click", (event) => {
      if (!event.target.closest("button.new")) return;
      clear(trigger);
      document.getElementById("question")?.focus();
    });
  };

  kutip.asking = { ask, cut, now: () => timer !== null || clearing !== null };
})();

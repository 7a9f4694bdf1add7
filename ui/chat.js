// Behaviour of the page: sends questions, opens citations in the reader, copies answers, moves focus and scroll.
// Knows the HTML of ui/frame.py, ui/render.py and ui/reader.py. Never builds HTML from words: the server does, escaped.
"use strict";
window.kutip = (() => {
  const narrow = matchMedia("(max-width: 899px)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const patience = 60_000; // milliseconds until an unanswered question is said to be unanswered
  let send = () => {};
  let answered = () => {};
  let waiting = null; // timer while a question is under way
  let opener = null; // the button that opened the article, to go back to
  let wanted = null; // the article and marks asked for, and those shown
  let shown = null;

  const glide = () => (calm.matches ? "auto" : "smooth");
  const key = (button) => `${button.dataset.article}|${button.dataset.marks ?? ""}`;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  function current(button) {
    all("#conversation [aria-current]").forEach((other) => other.removeAttribute("aria-current"));
    button?.setAttribute("aria-current", "true");
  }

  // ---- the reader -----------------------------------------------------------------------------------------------
  function reveal(number, { byReader }) {
    const reader = document.getElementById("reader");
    all("mark", reader).forEach((mark) => mark.classList.toggle("active", mark.dataset.numbers.split(" ").includes(number)));
    all(".goto", reader).forEach((button) => {
      if (button.dataset.number === number) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
    const target = reader.querySelector("mark.active") ?? reader.querySelector(".sheet h2");
    if (!target) return;
    if (narrow.matches) {
      if (byReader) target.scrollIntoView({ block: "center", behavior: glide() });
    } else {
      const above = target.matches("mark") ? reader.clientHeight / 3 : reader.clientHeight;
      const top = target.getBoundingClientRect().top - reader.getBoundingClientRect().top + reader.scrollTop - above;
      reader.scrollTo({ top, behavior: glide() });
    }
    if (byReader) {
      target.setAttribute("tabindex", "-1");
      target.focus({ preventScroll: true });
    }
  }

  function open(button, trigger) {
    opener = button;
    current(button);
    const { article, marks, active } = button.dataset;
    if (key(button) === shown) return reveal(active, { byReader: true });
    wanted = key(button);
    trigger("select", { article, marks, active });
  }

  function goBack() {
    if (!opener?.isConnected) return;
    opener.scrollIntoView({ block: narrow.matches ? "center" : "nearest", behavior: glide() });
    opener.focus({ preventScroll: true });
  }

  function pane(element, trigger, watch) {
    document.getElementById("reader").setAttribute("tabindex", "0");
    document.getElementById("reader").setAttribute("role", "region");
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches(".back")) goBack();
      if (button?.matches(".goto")) reveal(button.dataset.number, { byReader: true });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && element.contains(document.activeElement)) goBack();
    });
    watch("value", () => {
      const byReader = wanted !== null;
      shown = wanted;
      wanted = null;
      const sheet = element.querySelector(".sheet");
      const name = sheet?.getAttribute("aria-label") ?? sheet?.dataset.name;
      if (name) document.getElementById("reader").setAttribute("aria-label", name);
      if (byReader) reveal(opener?.dataset.active, { byReader: true });
      else openedWithAnswer();
    });
  }

  function openedWithAnswer() {
    const first = all("#conversation .turn").at(-1)?.querySelector(".cite");
    if (!first || document.querySelector("#reader .sheet")?.dataset.article !== first.dataset.article) return;
    shown = key(first);
    opener = first;
    current(first);
    reveal(first.dataset.active, { byReader: false });
  }

  // ---- the conversation -----------------------------------------------------------------------------------------
  async function copy(button) {
    const text = button.parentElement.querySelector("pre").textContent;
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

  function addPending(question) {
    const log = document.querySelector("#conversation .log");
    log.querySelector(".welcome")?.remove();
    const turn = document.createElement("section");
    turn.className = "turn pending";
    const asked = document.createElement("h2");
    asked.className = "asked";
    asked.textContent = question;
    const said = document.createElement("p");
    said.className = "searching";
    said.textContent = log.dataset.searching;
    turn.append(asked, said);
    log.append(turn);
    turn.scrollIntoView({ block: "nearest" });
    waiting = setTimeout(() => {
      said.textContent = log.dataset.noReply;
      waiting = null;
      answered({ failed: true, question });
    }, patience);
  }

  function conversation(element, trigger, watch) {
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches(".cite, .open")) open(button, trigger);
      if (button?.matches(".example")) {
        send(button.textContent);
        // The example is gone from the page. Where a finger chose it, the focus would bring up the keyboard.
        if (!narrow.matches || event.detail === 0) document.getElementById("question").focus();
      }
      if (button?.matches(".copy")) copy(button);
    });
    watch("value", () => {
      clearTimeout(waiting);
      waiting = null;
      const last = all(".turn", element).at(-1);
      current(null);
      if (!last) return answered({ failed: false });
      answered({ failed: last.matches(".failed"), question: last.querySelector(".asked").lastChild.textContent });
      openedWithAnswer();
      requestAnimationFrame(() => last.scrollIntoView({ block: "start", behavior: glide() }));
    });
  }

  // ---- the form -------------------------------------------------------------------------------------------------
  function form(element, trigger, watch) {
    const composer = () => element.querySelector("form");
    const box = () => element.querySelector("textarea");
    const fields = () => all("select, input", element);
    const complain = (line) => (element.querySelector(".complaint").textContent = line);

    function grow() {
      box().style.height = "auto";
      box().style.height = `${Math.min(box().scrollHeight, 160)}px`;
    }

    function filtersChanged() {
      const used = fields().filter((field) => field.value);
      fields().forEach((field) => field.classList.toggle("used", Boolean(field.value)));
      element.querySelector(".clear").hidden = !used.length;
      element.querySelector(".toggle").dataset.used = used.length || "";
    }

    // A new conversation begun now would be undone by the answer that is under way.
    function busy(now) {
      composer().setAttribute("aria-busy", String(now));
      all("button.new").forEach((button) => (button.disabled = now));
    }

    send = (question) => {
      const asked = question.trim();
      if (!asked || waiting) return;
      if (asked.length > Number(composer().dataset.limit)) return complain(composer().dataset.tooLong);
      complain("");
      const chosen = Object.fromEntries(fields().map((field) => [field.name, field.value]));
      busy(true);
      box().value = "";
      grow();
      addPending(asked);
      trigger("submit", { question: asked, ...chosen });
    };

    answered = ({ failed, question }) => {
      if (!composer()) return; // the page is only just being opened
      busy(false);
      if (failed && !box().value) box().value = question ?? "";
      grow();
    };

    element.addEventListener("submit", (event) => {
      event.preventDefault();
      send(box().value);
    });
    element.addEventListener("keydown", (event) => {
      if (event.target !== box() || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send(box().value);
    });
    element.addEventListener("input", () => {
      grow();
      complain("");
    });
    element.addEventListener("change", filtersChanged);
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches(".toggle")) {
        const unfolded = composer().classList.toggle("unfolded");
        button.setAttribute("aria-expanded", String(unfolded));
      }
      if (button?.matches(".clear")) {
        fields().forEach((field) => (field.value = ""));
        filtersChanged();
        box().focus();
      }
    });
    watch("value", () => {
      document.documentElement.lang = composer().lang;
      if (!narrow.matches) box().focus({ preventScroll: true });
    });
  }

  function masthead(element, trigger) {
    element.addEventListener("click", (event) => {
      if (!event.target.closest("button.new")) return;
      shown = opener = wanted = null;
      trigger("clear");
      document.getElementById("question")?.focus();
    });
  }

  return { masthead, conversation, form, pane };
})();

// Behaviour of the form: sends questions with their filters, says what cannot be sent, keeps the draft.
// Knows the HTML of the form in ui/frame.py.
"use strict";
kutip.form = (element, trigger, watch) => {
  const { all, narrow, kept, asking } = kutip;
  const composer = () => element.querySelector("form");
  const box = () => element.querySelector("textarea");
  const fields = () => all("select, input", element);
  const complain = (line) => (element.querySelector(".complaint").textContent = line);

  kutip.complain = complain;

  function grow() {
    box().style.height = "auto";
    box().style.height = `${Math.min(box().scrollHeight, 160)}px`;
  }

  function write(words) {
    box().value = kept.draft = words;
    grow();
  }

  // ---- filters ----------------------------------------------------------------------------------------------------
  // A date that does not exist has no value, though it stands there for all to see.
  const isUsed = (field) => Boolean(field.value) || field.validity.badInput;

  function filtersChanged() {
    const used = fields().filter(isUsed);
    fields().forEach((field) => field.classList.toggle("used", isUsed(field)));
    element.querySelector(".clear").hidden = !used.length;
    element.querySelector(".toggle").dataset.used = used.length || "";
  }

  function unfold(unfolded) {
    composer().classList.toggle("unfolded", unfolded);
    element.querySelector(".toggle").setAttribute("aria-expanded", String(unfolded));
  }

  function clearFilters() {
    fields().forEach((field) => (field.value = ""));
    complain("");
    filtersChanged();
    box().focus();
  }

  // The field that keeps a question from being sent, and why.
  function hindrance() {
    const { since, until } = composer().elements;
    const wrong = fields().find((field) => !field.validity.valid);
    if (wrong) {
      const name = wrong.closest("label").querySelector("span").textContent;
      return [wrong, composer().dataset.badDate.replace("{field}", name)];
    }
    return since.value && until.value && since.value > until.value ? [since, composer().dataset.outOfOrder] : null;
  }

  // ---- sending ----------------------------------------------------------------------------------------------------
  // A new conversation begun now would be undone by the answer that is under way.
  function busy(now) {
    composer().setAttribute("aria-busy", String(now));
    all("button.new").forEach((button) => (button.disabled = now));
  }

  function ask(asked) {
    busy(true);
    asking.ask(asked, trigger);
  }

  function askAgain() {
    if (kept.begin()) asking.cut();
    const first = kept.next();
    if (first) ask(first);
  }

  kutip.send = (words) => {
    const question = words.trim();
    if (!question || asking.now()) return;
    if (Array.from(question).length > Number(composer().dataset.limit)) return complain(composer().dataset.tooLong);
    const [field, line] = hindrance() ?? [];
    complain(line ?? "");
    if (field) {
      unfold(true);
      return field.focus();
    }
    if (box().value.trim() === question) write("");
    const asked = { question, ...Object.fromEntries(fields().map((one) => [one.name, one.value])) };
    kept.asking = asked;
    ask(asked);
  };

  kutip.answered = ({ failed, question }) => {
    busy(false);
    kept.asking = null;
    const again = kept.next();
    if (again) return ask(again);
    write((failed && !box().value && question) || box().value);
  };

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    kutip.send(box().value);
  });
  element.addEventListener("keydown", (event) => {
    // 229 is the key of an input method in browsers that end the composing before they tell of the key
    const composing = event.isComposing || event.keyCode === 229;
    if (event.target !== box() || event.key !== "Enter" || event.shiftKey || composing) return;
    event.preventDefault();
    kutip.send(box().value);
  });
  element.addEventListener("input", (event) => {
    complain("");
    if (event.target === box()) write(box().value);
    else filtersChanged();
  });
  for (const kind of ["change", "focusout"]) element.addEventListener(kind, filtersChanged);
  element.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".toggle")) unfold(!composer().matches(".unfolded"));
    if (button?.matches(".clear")) clearFilters();
  });
  // On a narrow page the form lies over what is scrolled; what has the focus must not be hidden by it.
  const room = () => document.documentElement.style.setProperty("--form", `${element.offsetHeight}px`);
  new ResizeObserver(room).observe(element);
  watch("value", () => {
    document.documentElement.lang = composer().lang;
    box().value = kept.draft;
    grow();
    if (!narrow.matches) box().focus({ preventScroll: true });
    setTimeout(askAgain); // once the conversation stands too
  });
};

// Behaviour of the reader: opens the article of a number or a title, brings its quotation into view, and leads back.
// Knows the HTML of ui/reader.py and the buttons of ui/render.py that open an article.
"use strict";
(() => {
  const { all, narrow, glide, unreachable } = kutip;
  const patience = 10_000; // milliseconds until an article that does not come is given up
  let opener = null; // the button that opened the article, to go back to
  let wanted = null; // the button whose article is under way
  let next = null; // the newest button chosen meanwhile
  let timer = null;

  const sheet = () => document.querySelector("#reader .sheet");
  const key = ({ article, marks } = {}) => (article ? `${article}|${marks ?? ""}` : null);
  const shown = () => key(sheet()?.dataset);

  function current(button) {
    all("#conversation [aria-current]").forEach((other) => other.removeAttribute("aria-current"));
    button?.setAttribute("aria-current", "true");
  }

  function reveal(number, { byReader }) {
    const reader = document.getElementById("reader");
    all("mark", reader).forEach((mark) => mark.classList.toggle("active", mark.dataset.numbers.split(" ").includes(number)));
    all(".goto", reader).forEach((button) => {
      if (button.dataset.number === number) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
    const target = reader.querySelector("mark.active") ?? reader.querySelector(".sheet :is(h2, p)");
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

  // One article is under way at a time: what is chosen meanwhile waits, and only the newest of it.
  function open(button, trigger) {
    opener = button;
    current(button);
    // Where the article lies below the conversation, the browser's own way back leads out of it, not out of the page.
    if (narrow.matches && !history.state?.reading) history.pushState({ reading: true }, "");
    if (wanted) return void (next = button);
    const { article, marks, active } = button.dataset;
    if (key(button.dataset) === shown()) return reveal(active, { byReader: true });
    wanted = button;
    timer = setTimeout(() => lost(button, trigger), patience);
    unreachable(() => lost(button, trigger));
    trigger("select", { article, marks, active });
  }

  function lost(button, trigger) {
    if (wanted !== button) return;
    kutip.complain(document.querySelector("#conversation .log").dataset.noReply);
    arrived(trigger);
  }

  function arrived(trigger) {
    const [there, waiting] = [wanted, next];
    clearTimeout(timer);
    wanted = next = null;
    if (waiting) open(waiting, trigger);
    else if (key(there.dataset) === shown()) reveal(there.dataset.active, { byReader: true });
  }

  function openedWithAnswer() {
    const first = all("#conversation .turn").at(-1)?.querySelector(".cite");
    if (!first || wanted || key(first.dataset) !== shown()) return;
    opener = first;
    current(first);
    reveal(first.dataset.active, { byReader: false });
  }

  function goBack() {
    if (!opener?.isConnected) return;
    opener.scrollIntoView({ block: narrow.matches ? "center" : "nearest", behavior: glide() });
    opener.focus({ preventScroll: true });
  }

  const leave = () => (history.state?.reading ? history.back() : goBack());

  kutip.pane = (element, watch) => {
    const reader = document.getElementById("reader");
    reader.setAttribute("tabindex", "0");
    reader.setAttribute("role", "region");
    history.scrollRestoration = "manual";
    history.replaceState(null, "");
    addEventListener("popstate", (event) => !event.state?.reading && goBack());
    element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.matches(".back")) leave();
      if (button?.matches(".goto")) reveal(button.dataset.number, { byReader: true });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && reader.contains(document.activeElement)) leave();
    });
    watch("value", () => {
      const name = sheet()?.getAttribute("aria-label") ?? sheet()?.dataset.name;
      if (name) reader.setAttribute("aria-label", name);
      if (wanted && key(wanted.dataset) === shown()) arrived(kutip.reading.trigger);
      else openedWithAnswer();
    });
  };

  kutip.reading = {
    trigger: null, // of the conversation, whose buttons open articles
    open: (button) => open(button, kutip.reading.trigger),
    openedWithAnswer,
    // Beside the conversation an article stays open while nothing else is quoted; below it, it would stand in the way.
    isOpen: () => !narrow.matches && Boolean(key(sheet()?.dataset)),
    forget() {
      clearTimeout(timer);
      opener = wanted = next = null;
    },
    choose: current,
  };
})();

// Shows the cases that fit what is chosen. Without it all are shown.
(() => {
  const form = document.getElementById("choose");
  if (!form) return;
  const apply = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    for (const list of document.querySelectorAll(".cases")) {
      let shown = 0;
      for (const card of list.querySelectorAll(".case")) {
        const fits = chosen.every(([name, value]) => card.dataset[name].split("|").includes(value));
        card.hidden = !fits;
        shown += fits;
      }
      list.querySelector(".nothing").hidden = shown > 0;
      document.querySelector(`[data-counts="${list.id}"]`).textContent = shown.toLocaleString("en");
    }
    for (const select of form.querySelectorAll("select")) select.classList.toggle("used", select.value !== "");
  };
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();

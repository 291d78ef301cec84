"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isNumber = head.classList.contains("number");
      const first = isNumber ? "descending" : "ascending";
      const other = isNumber ? "ascending" : "descending";
      const order = head.getAttribute("aria-sort") === first ? other : first;
      table.querySelectorAll("th").forEach((th) => th.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const language = new Intl.Collator(undefined, { numeric: true });
      const compare = isNumber ? (a, b) => a - b : language.compare;
      const rows = [...body.rows].map((row) => [value(row, column), row]);
      rows.sort((a, b) => sign * compare(a[0], b[0]));
      body.append(...rows.map((pair) => pair[1]));
    });
  });
}
const tools = document.querySelector(".tools");
if (tools) {
  const [words, only, shown] = ["input[type=search]", "input[type=checkbox]", "output"].map((s) => tools.querySelector(s));
  const rows = [...document.querySelectorAll(".students tbody tr")];
  const texts = rows.map((row) => (row.dataset.search || row.cells[0].textContent).toLowerCase());
  const filter = () => {
    let count = 0;
    rows.forEach((row, i) => {
      const fits = texts[i].includes(words.value.toLowerCase()) && !(only?.checked && !("look" in row.dataset));
      row.hidden = !fits;
      count += fits;
    });
    shown.textContent = `${count} of ${rows.length} shown`;
  };
  words.addEventListener("input", filter);
  only?.addEventListener("input", filter);
  tools.hidden = false;
}
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = d.open || "print" in d.dataset; }));

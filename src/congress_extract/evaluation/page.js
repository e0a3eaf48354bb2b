"use strict";
const by = (id) => document.getElementById(id);
const value = (id) => (by(id) ? by(id).value : "");
const articles = [...document.querySelectorAll(".article")].map((element) => ({
  element,
  name: element.querySelector("summary").textContent.toLowerCase(),
  rows: [...element.querySelectorAll("tbody tr")].map((row) => ({ row, text: row.textContent.toLowerCase() })),
  marks: [...element.querySelectorAll("mark")],
}));

function show() {
  const slot = value("by-slot"), split = value("by-split"), tag = value("by-tag");
  const text = value("by-text").trim().toLowerCase(), right = by("with-right").checked;
  const of = (name, further) => !slot || (slot === "headline" ? !further : name === slot);
  const further = new Set();
  let values = 0, shown = 0;
  for (const { element, name, rows, marks } of articles) {
    let some = 0;
    for (const { row, text: said } of rows) {
      if (row.classList.contains("further")) further.add(row.dataset.slot);
      const wanted = of(row.dataset.slot, row.classList.contains("further")) && (name.includes(text) || said.includes(text));
      row.hidden = !wanted || (row.classList.contains("right") && !right);
      some += !row.hidden;
    }
    const there = (!split || element.dataset.split === split) && (!tag || element.dataset.tags.split("\n").includes(tag));
    element.hidden = !there || (some === 0 && Boolean(slot || text));
    if (!element.hidden) { shown += 1; values += some; }
    for (const mark of marks) {
      const sorts = mark.dataset.slots.split(" ").map((each) => each.split(":")).filter(([, each]) => of(each, further.has(each)));
      const sort = ["false", "missed", "right"].find((each) => sorts.some(([kind]) => kind === each));
      mark.className = !sort || (sort === "right" && slot && slot !== "headline" && !right) ? "quiet" : sort;
    }
  }
  by("count").textContent = `${values} values in ${shown} articles`;
}

function point(elements) {
  for (const old of document.querySelectorAll(".here")) old.classList.remove("here");
  for (const element of elements) element.classList.add("here");
  if (elements.length) elements[0].scrollIntoView({ block: "nearest" });
}

for (const id of ["by-slot", "by-split", "by-tag", "by-text", "with-right"]) {
  if (by(id)) by(id).addEventListener("input", show);
}
document.querySelector("main").addEventListener("click", (event) => {
  const mark = event.target.closest("mark"), row = event.target.closest("tbody tr");
  if (mark) {
    point(mark.dataset.rows.split(" ").map(by).filter((each) => !each.hidden));
  } else if (row) {
    point([...row.closest(".article").querySelectorAll("mark")].filter((each) => each.dataset.rows.split(" ").includes(row.id)));
  }
});
show();

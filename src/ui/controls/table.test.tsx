import { describe, expect, test } from "vitest";
import { markupOf } from "../../../tests/kit/markup.ts";
import { Pagination } from "./pagination.tsx";
import { type Column, Table } from "./table.tsx";

type Row = { readonly name: string; readonly hours: number };

const columns: readonly Column<Row>[] = [
  { heading: "Training", isRowHeading: true, cell: ({ name }) => name, sort: { href: "?sort=name" } },
  {
    heading: "Hours",
    isNumber: true,
    cell: ({ hours }) => hours,
    sort: { href: "?sort=-hours", direction: "ascending" },
  },
  { heading: "Actions", hidesHeading: true, cell: ({ name }) => <a href={`/${name}`}>Open</a> },
];

const table = { language: "en", caption: "Trainings", columns, empty: <p>None yet.</p> } as const;

describe("a table", () => {
  test("has a caption, headings for columns and rows, and its roles written out", async () => {
    expect(
      await markupOf(<Table {...table} rows={[{ name: "listening", hours: 6 }]} total={1} />),
    ).toMatchInlineSnapshot(`
      "<div class="table-frame unfolds-medium">
      <table role="table">
      <caption>Trainings
      <span class="table-total"> 1 row</span></caption>
      <thead role="rowgroup">
      <tr role="row" data-label="Sort by">
      <th scope="col" role="columnheader" class="is-sortable">
      <a href="?sort=name">
      <span class="visually-hidden">Sort by </span>Training</a></th>
      <th scope="col" role="columnheader" class="is-sortable is-number is-short" aria-sort="ascending">
      <a href="?sort=-hours">
      <span class="visually-hidden">Sort by </span>Hours
      <span class="visually-hidden"> (sorted upwards)</span></a></th>
      <th scope="col" role="columnheader" class="is-actions">
      <span class="visually-hidden">Actions</span></th></tr></thead>
      <tbody role="rowgroup">
      <tr role="row">
      <th scope="row" role="rowheader">listening</th>
      <td role="cell" class="is-number is-short" data-label="Hours">
      <div class="cell">6</div></td>
      <td role="cell" class="is-actions">
      <div class="cell">
      <a href="/listening">Open</a></div></td></tr></tbody></table></div>"
    `);
  });

  test("says its total and its order in Spanish", async () => {
    const html = await markupOf(
      <Table {...table} language="es" rows={[{ name: "escucha", hours: 6 }]} total={12_345} />,
    );
    expect(html).toContain("12,345 filas");
    expect(html).toContain("(en orden ascendente)");
  });

  test("without rows is what stands in its place", async () => {
    expect(await markupOf(<Table {...table} rows={[]} />)).toBe(
      '<div class="table-empty">\n<p>None yet.</p></div>',
    );
  });

  test("unfolds at the width that it chooses, and may hide its caption from the eye", async () => {
    const html = await markupOf(
      <Table {...table} rows={[{ name: "listening", hours: 6 }]} unfoldsAt="wide" hidesCaption />,
    );
    expect(html).toContain('<div class="table-frame unfolds-wide">');
    expect(html).toContain('<caption class="visually-hidden">Trainings</caption>');
  });
});

describe("the pages of a list", () => {
  const hrefOf = (page: number): string => `?page=${page}`;
  const pagesShown = async (page: number, pages: number): Promise<readonly string[]> => {
    const html = await markupOf(<Pagination language="en" counted={{ page, pages, hrefOf }} />);
    return [...html.matchAll(/<li( class="after-gap")?>\n<a href="\?page=(\d+)"/g)].map(
      ([, gap, number]) => `${gap === undefined ? "" : "… "}${number}`,
    );
  };

  test.each([
    [1, 2, ["1", "2"]],
    [1, 9, ["1", "2", "… 9"]],
    [5, 9, ["1", "… 4", "5", "6", "… 9"]],
    [9, 9, ["1", "… 8", "9"]],
    [2, 4, ["1", "2", "3", "4"]],
  ])("on page %i of %i: %j", async (page, pages, shown) => {
    expect(await pagesShown(page, pages)).toEqual(shown);
  });

  test("the current one is marked, and the ways on are named", async () => {
    expect(
      await markupOf(
        <Pagination
          language="es"
          previous="?page=1"
          next="?page=3"
          counted={{ page: 2, pages: 3, hrefOf }}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<nav class="pagination" aria-label="Páginas">
      <a class="pagination-step" rel="prev" href="?page=1"> Página anterior</a>
      <ol>
      <li>
      <a href="?page=1" aria-label="Página 1">1</a></li>
      <li>
      <a href="?page=2" aria-label="Página 2" aria-current="page">2</a></li>
      <li>
      <a href="?page=3" aria-label="Página 3">3</a></li></ol>
      <a class="pagination-step" rel="next" href="?page=3">Página siguiente </a></nav>"
    `);
  });

  test("one page needs no ways", async () => {
    expect(await markupOf(<Pagination language="en" counted={{ page: 1, pages: 1, hrefOf }} />)).toBe("");
  });
});

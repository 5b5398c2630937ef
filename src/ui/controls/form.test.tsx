import { describe, expect, test } from "vitest";
import { looseEnds, markupOf } from "../../../tests/kit/markup.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import type { Entered } from "./entered.ts";
import { Form, Hidden } from "./form.tsx";
import { Confirm, type Question, QuestionPage } from "./question.tsx";
import { TextField } from "./text-field.tsx";

const entered: Entered = {
  typed: { "rater.name": [""] },
  problems: [
    { field: "rater.name", problem: "required" },
    { field: "rater.name", problem: "too-short" },
    { field: "", problem: "already-there" },
  ],
};

describe("a form", () => {
  test("is sent once, checked by the server only, and carries what it was given", async () => {
    expect(
      await markupOf(
        <Form language="en" action="/portfolio/training/new">
          <Hidden name="version" value="7" />
          <Button>Save</Button>
        </Form>,
      ),
    ).toMatchInlineSnapshot(`
      "<at-once data-wait="One moment…">
      <form class="form" method="post" action="/portfolio/training/new" novalidate="">
      <input type="hidden" name="version" value="7"/>
      <button class="button button-primary" type="submit">Save</button></form></at-once>"
    `);
  });

  test("tells its mistakes first, each a link to its field, each field once", async () => {
    const html = await markupOf(
      <Form language="en" action="/raters" entered={entered} labels={{ "rater.name": "Name" }}>
        <TextField language="en" name="rater.name" label="Name" entered={entered} />
      </Form>,
    );
    expect(html).toMatchInlineSnapshot(`
      "<at-once data-wait="One moment…">
      <form class="form" method="post" action="/raters" novalidate="">
      <div class="error-summary" role="alert" tabindex="-1" autofocus="">
      <h2> 2 things need your attention</h2>
      <ul>
      <li>
      <a href="#rater-name">Name: Please fill this in.</a></li>
      <li>This is there already.</li></ul></div>
      <div class="field has-mistake">
      <label for="rater-name">Name </label>
      <p class="mistake" id="rater-name-mistake">
      <span>
      <span class="visually-hidden">Please correct: </span>Please fill this in.</span></p>
      <input id="rater-name" name="rater.name" required="" aria-describedby="rater-name-mistake" aria-invalid="true" type="text" class="width-full" value=""/></div></form></at-once>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("counts a single mistake as one, in Spanish as well", async () => {
    const one = { typed: {}, problems: [{ field: "x", problem: "required" }] } as const;
    const html = await markupOf(<Form language="es" action="/x" entered={one} />);
    expect(html).toContain("Hay un punto que requiere su atención");
  });

  test("says why the whole was refused", async () => {
    expect(
      await markupOf(<Form language="en" action="/x" refusal="Somebody was faster." />),
    ).toMatchInlineSnapshot(`
      "<at-once data-wait="One moment…">
      <form class="form" method="post" action="/x" novalidate="">
      <div class="notice notice-error" role="alert">
      <div class="notice-words">
      <strong class="visually-hidden">Problem</strong>
      <p>Somebody was faster.</p></div></div></form></at-once>"
    `);
  });

  test("that only asks is not guarded: it may be sent as often as one likes", async () => {
    const html = await markupOf(<Form language="en" action="/search" method="get" says="Search" isInline />);
    expect(html).toMatchInlineSnapshot(
      `"<form class="form form-inline" method="get" action="/search" aria-label="Search" novalidate=""></form>"`,
    );
  });

  test("with files is multipart, and one with much to lose warns", async () => {
    const html = await markupOf(<Form language="en" action="/x" hasFiles warnsUnsaved />);
    expect(html).toMatch(/^<at-unsaved>\n<at-once [^>]*>\n<form [^>]*enctype="multipart\/form-data"/);
  });
});

describe("a question", () => {
  const question: Question = {
    heading: "Delete this training?",
    body: <p>You can bring it back for 30 days.</p>,
    action: "/training/3/delete",
    verb: "Delete the training",
    isDangerous: true,
    fields: <Hidden name="version" value="7" />,
  };

  test("is a link to a page without a script, and over the page with one", async () => {
    const html = await markupOf(
      <Confirm
        language="en"
        id="delete-3"
        href="/training/3/delete"
        label="Delete"
        says="Delete the training Listening"
        isSmall
        question={question}
      />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<at-dialog>
      <a class="button button-secondary button-small" href="/training/3/delete" aria-label="Delete the training Listening">Delete</a>
      <dialog class="dialog" id="delete-3" aria-labelledby="delete-3-heading">
      <h2 id="delete-3-heading">Delete this training?</h2>
      <div class="prose">
      <p>You can bring it back for 30 days.</p></div>
      <at-once data-wait="One moment…">
      <form class="form" method="post" action="/training/3/delete" novalidate="">
      <input type="hidden" name="version" value="7"/>
      <div class="button-group">
      <button class="button button-danger" type="submit">Delete the training</button>
      <button type="submit" class="button button-secondary" formmethod="dialog">Cancel</button></div></form></at-once></dialog></at-dialog>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("as a page asks the same and leads back", async () => {
    expect(
      await markupOf(<QuestionPage language="es" question={question} back="/training/3" />),
    ).toMatchInlineSnapshot(`
      "<section class="question">
      <h1>Delete this training?</h1>
      <div class="prose">
      <p>You can bring it back for 30 days.</p></div>
      <at-once data-wait="Un momento…">
      <form class="form" method="post" action="/training/3/delete" novalidate="">
      <input type="hidden" name="version" value="7"/>
      <div class="button-group">
      <button class="button button-danger" type="submit">Delete the training</button>
      <a class="button button-secondary" href="/training/3">Cancelar</a></div></form></at-once></section>"
    `);
  });
});

test("buttons and links say what they are about, and look alike", async () => {
  expect(
    await markupOf(
      <ButtonGroup>
        <Button kind="danger" small name="do" value="delete" says="Delete the entry Listening">
          Delete
        </Button>
        <Button type="button" disabled>
          Wait
        </Button>
        <ButtonLink href="/export.csv" kind="quiet" download>
          Export
        </ButtonLink>
      </ButtonGroup>,
    ),
  ).toMatchInlineSnapshot(`
    "<div class="button-group">
    <button class="button button-danger button-small" type="submit" aria-label="Delete the entry Listening" name="do" value="delete">Delete</button>
    <button class="button button-primary" type="button" disabled="">Wait</button>
    <a class="button button-quiet" href="/export.csv" download="">Export</a></div>"
  `);
});

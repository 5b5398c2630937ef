import { describe, expect, test } from "vitest";
import { htmlOf, looseEnds, markupOf } from "../../../tests/kit/markup.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Copyable } from "./copyable.tsx";
import { Disclosure } from "./disclosure.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Meter } from "./meter.tsx";
import { Notice } from "./notice.tsx";
import { PageHeading } from "./page-heading.tsx";
import { Panel } from "./panel.tsx";
import { PersonLine } from "./person-line.tsx";
import { StatusTag, Tag } from "./status-tag.tsx";
import { Stepper } from "./stepper.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Tabs } from "./tabs.tsx";
import { Timeline } from "./timeline.tsx";

const hour = { one: "hour", many: "hours" };

describe("how far something has come", () => {
  const rsc = { language: "en", id: "rsc", label: "RSC", unit: hour } as const;

  test("is said in words, and the bar says the same", async () => {
    const html = await markupOf(<Meter {...rsc} value={18.5} target={24} status="unmet" />);
    expect(html).toMatchInlineSnapshot(`
      "<div class="meter meter-unmet">
      <div class="meter-words">
      <span class="meter-label" id="rsc">RSC</span>
      <span class="meter-amount">18.5 of 24 hours</span>
      <span class="tag tag-unmet">Missing</span></div>
      <svg class="meter-bar" viewBox="0 0 200 8" preserveAspectRatio="none" role="meter" aria-labelledby="rsc" aria-valuemin="0" aria-valuemax="24" aria-valuenow="18.5" aria-valuetext="18.5 of 24 hours, missing" focusable="false">
      <line class="meter-track" x1="0" y1="4" x2="200" y2="4"></line>
      <line class="meter-fill" x1="0" y1="4" x2="154.2" y2="4"></line></svg></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test.each([
    [0, 24, "0"],
    [12, 24, "100"],
    [30, 24, "200"],
    [5, 0, "200"],
    [-1, 24, "0"],
  ])("%d of %d fills the bar up to %s", async (value, target, width) => {
    const html = await markupOf(<Meter {...rsc} value={value} target={target} status="met" />);
    expect(/class="meter-fill" x1="0" y1="4" x2="([\d.]+)"/.exec(html)?.[1]).toBe(width);
  });

  test("what is more than asked is not outside of the scale", async () => {
    const html = await markupOf(<Meter {...rsc} value={34.25} target={30} status="met" />);
    expect(html).toContain('aria-valuemax="34.25" aria-valuenow="34.25"');
  });
});

describe("statuses", () => {
  test.each([
    ["met", "Met", "Cumplido"],
    ["unmet", "Missing", "Falta"],
    ["judgement", "For people to judge", "Lo decide una persona"],
    ["recommended", "Recommended", "Recomendado"],
  ] as const)("%s is a word in both languages", async (status, english, spanish) => {
    expect(await markupOf(<StatusTag language="en" status={status} />)).toBe(
      `<span class="tag tag-${status}">${english}</span>`,
    );
    expect(await markupOf(<StatusTag language="es" status={status} />)).toBe(
      `<span class="tag tag-${status}">${spanish}</span>`,
    );
  });

  test("each is drawn with a sign of its own", async () => {
    const statuses = ["met", "unmet", "judgement", "recommended"] as const;
    const tags = await Promise.all(
      statuses.map(async (status) => htmlOf(<StatusTag language="en" status={status} />)),
    );
    const drawings = tags.map((tag) => /<path d="([^"]*)"/.exec(tag)?.[1]);
    expect(new Set(drawings).size).toBe(4);
    expect(drawings).not.toContain(undefined);
  });

  test("a tag may be in other words", async () => {
    expect(await markupOf(<Tag tone="accent">In review</Tag>)).toBe(
      '<span class="tag tag-accent">In review</span>',
    );
  });
});

describe("messages", () => {
  test("say their kind in a word", async () => {
    expect(
      await markupOf(
        <Notice language="es" kind="warning">
          <p>Su membresía termina pronto.</p>
        </Notice>,
      ),
    ).toMatchInlineSnapshot(`
      "<div class="notice notice-warning">
      <div class="notice-words">
      <strong class="notice-kind">Atención</strong>
      <p>Su membresía termina pronto.</p></div></div>"
    `);
  });

  test.each([
    ["success", "status"],
    ["error", "alert"],
  ] as const)("that answer a step are announced: %s as %s", async (kind, role) => {
    const html = await markupOf(<Notice language="en" kind={kind} isAnnounced isBrief heading="Saved" />);
    expect(html).toBe(
      `<div class="notice notice-${kind}" role="${role}">\n<div class="notice-words">\n<strong class="visually-hidden">Saved</strong></div></div>`,
    );
  });
});

describe("records", () => {
  test("a timeline tells days as days and moments by a clock", async () => {
    expect(
      await markupOf(
        <Timeline
          language="en"
          timeZone="America/Detroit"
          items={[
            { at: "2027-02-01T15:05:00Z", heading: "Submitted" },
            { at: "2027-04-30", heading: "Decision", isAhead: true, children: <p>Five vote.</p> },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<ol class="timeline">
      <li>
      <p class="timeline-heading">Submitted</p>
      <time datetime="2027-02-01T15:05:00Z">February 1, 2027 at 10:05 AM EST</time></li>
      <li class="is-ahead">
      <p class="timeline-heading">Decision</p>
      <time datetime="2027-04-30">April 30, 2027</time>
      <div class="timeline-body">
      <p>Five vote.</p></div></li></ol>"
    `);
  });

  test("a list of things and what is recorded of each", async () => {
    expect(
      await markupOf(
        <SummaryList
          rows={[
            { term: "Name", details: "Ana" },
            { term: "Town", details: "Alder", action: <a href="/town">Change</a> },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<dl class="summary-list">
      <div class="summary-row">
      <dt>Name</dt>
      <dd>Ana</dd></div>
      <div class="summary-row">
      <dt>Town</dt>
      <dd>Alder</dd>
      <dd class="summary-action">
      <a href="/town">Change</a></dd></div></dl>"
    `);
  });

  test("somebody in a line", async () => {
    expect(
      await markupOf(<PersonLine name="Ana" href="/people/1" detail="Reviewer" />),
    ).toMatchInlineSnapshot(`
      "<div class="person-line">
      <span class="person-name">
      <a href="/people/1">Ana</a></span>
      <span class="person-detail">Reviewer</span></div>"
    `);
  });

  test("codes that can be copied by hand", async () => {
    expect(
      await markupOf(<Copyable language="en" name="Recovery codes" lines={["4fk2", "h7t3"]} />),
    ).toMatchInlineSnapshot(`
      "<at-copy class="copyable" data-copied="Copied.">
      <ul aria-label="Recovery codes" data-part="text">
      <li>
      <code>4fk2</code></li>
      <li>
      <code>h7t3</code></li></ul>
      <button type="button" class="button button-secondary" hidden="">Copy</button>
      <span class="copied" role="status"></span></at-copy>"
    `);
  });

  test("nothing yet, and the way to the first", async () => {
    expect(
      await markupOf(
        <EmptyState heading="No trainings yet" action={<a href="/new">Add</a>}>
          <p>Add the first.</p>
        </EmptyState>,
      ),
    ).toMatchInlineSnapshot(`
      "<div class="empty-state">
      <p class="empty-heading">No trainings yet</p>
      <div class="prose">
      <p>Add the first.</p></div>
      <a href="/new">Add</a></div>"
    `);
  });
});

describe("ways", () => {
  test("where the page lies", async () => {
    expect(
      await markupOf(<Breadcrumb language="en" trail={[{ href: "/portfolio", label: "Portfolio" }]} />),
    ).toMatchInlineSnapshot(`
      "<nav class="breadcrumb" aria-label="You are here">
      <ol>
      <li>
      <a href="/portfolio">Portfolio</a></li></ol></nav>"
    `);
  });

  test("pages side by side, one of them current", async () => {
    expect(
      await markupOf(
        <Tabs
          name="Trainings"
          tabs={[
            { href: "?all", label: "All", isCurrent: true, count: 3 },
            { href: "?open", label: "Open" },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<nav class="tabs" aria-label="Trainings">
      <ul>
      <li>
      <a href="?all" aria-current="page">All
      <span class="count"> 3</span></a></li>
      <li>
      <a href="?open">Open</a></li></ul></nav>"
    `);
  });

  test("steps say whether they are done", async () => {
    expect(
      await markupOf(
        <Stepper
          language="en"
          current={1}
          steps={[{ label: "Work", href: "/1" }, { label: "Fee" }, { label: "Sign" }]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<nav class="stepper" aria-label="Steps">
      <ol>
      <li class="step step-done">
      <span class="step-mark" aria-hidden="true"></span>
      <span class="step-label">
      <a href="/1">Work</a></span>
      <span class="visually-hidden"> (done)</span></li>
      <li class="step step-current" aria-current="step">
      <span class="step-mark" aria-hidden="true">2</span>
      <span class="step-label">Fee</span>
      <span class="visually-hidden"> (you are here)</span></li>
      <li class="step step-ahead">
      <span class="step-mark" aria-hidden="true">3</span>
      <span class="step-label">Sign</span>
      <span class="visually-hidden"> (still to come)</span></li></ol></nav>"
    `);
  });

  test("something to unfold", async () => {
    expect(
      await markupOf(
        <Disclosure summary="Why?" isOpen>
          <p>Because.</p>
        </Disclosure>,
      ),
    ).toMatchInlineSnapshot(`
      "<details class="disclosure" open="">
      <summary>Why?</summary>
      <div class="disclosure-body">
      <p>Because.</p></div></details>"
    `);
  });
});

test("a page has one heading, a part is named by its own", async () => {
  const html = await markupOf(
    <>
      <PageHeading heading="Portfolio" lead="All of it." actions={<a href="/new">Add</a>} />
      <Panel id="trainings" heading="Trainings" level={3}>
        <p>Two.</p>
      </Panel>
    </>,
  );
  expect(html).toMatchInlineSnapshot(`
    "<header class="page-heading">
    <div class="page-heading-line">
    <h1>Portfolio</h1>
    <div class="button-group">
    <a href="/new">Add</a></div></div>
    <p class="lead">All of it.</p></header>
    <section class="panel" aria-labelledby="trainings">
    <div class="panel-heading">
    <h3 id="trainings">Trainings</h3></div>
    <p>Two.</p></section>"
  `);
  expect(looseEnds(html)).toEqual([]);
});

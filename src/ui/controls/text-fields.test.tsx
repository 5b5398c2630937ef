import { describe, expect, test } from "vitest";
import { htmlOf, looseEnds, markupOf } from "../../../tests/kit/markup.ts";
import { CodeField } from "./code-field.tsx";
import { DateField } from "./date-field.tsx";
import type { Entered } from "./entered.ts";
import { NumberField } from "./number-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { TextAreaField } from "./text-area-field.tsx";
import { TextField } from "./text-field.tsx";

const town = { language: "en", name: "town", label: "Town" } as const;

const wrong = (field: string, typed: readonly string[]): Entered => ({
  typed: { [field]: typed },
  problems: [{ field, problem: "too-long" }],
});

describe("a line of text", () => {
  test("has a label, and says that it must be filled in and is not wrong", async () => {
    expect(await markupOf(<TextField {...town} />)).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Town </label>
      <input id="town" name="town" required="" aria-invalid="false" type="text" class="width-full"/></div>"
    `);
  });

  test("is described by its hint", async () => {
    expect(await markupOf(<TextField {...town} hint="Where you work." />)).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Town </label>
      <div class="hint" id="town-hint">Where you work.</div>
      <input id="town" name="town" required="" aria-describedby="town-hint" aria-invalid="false" type="text" class="width-full"/></div>"
    `);
  });

  test("says that it is optional, and is then not required", async () => {
    expect(
      await markupOf(<TextField {...town} language="es" label="Ciudad" need="optional" />),
    ).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Ciudad
      <span class="need">(opcional)</span></label>
      <input id="town" name="town" type="text" class="width-full"/></div>"
    `);
  });

  test("of which nobody expects anything says nothing about it", async () => {
    expect(await markupOf(<TextField {...town} type="search" need="unmarked" />)).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Town </label>
      <input id="town" name="town" type="search" class="width-full"/></div>"
    `);
  });

  test("says first what is wrong, then its hint, and keeps what was typed", async () => {
    const html = await markupOf(
      <TextField {...town} hint="Where you work." value="recorded" entered={wrong("town", ["Ma<ple"])} />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field has-mistake">
      <label for="town">Town </label>
      <div class="hint" id="town-hint">Where you work.</div>
      <p class="mistake" id="town-mistake">
      <span>
      <span class="visually-hidden">Please correct: </span>This is too long.</span></p>
      <input id="town" name="town" required="" aria-describedby="town-mistake town-hint" aria-invalid="true" type="text" class="width-full" value="Ma&lt;ple"/></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("shows what is recorded only before anything was typed", async () => {
    const emptied = { typed: { town: [""] }, problems: [] };
    expect(await markupOf(<TextField {...town} value="Alder" />)).toContain('value="Alder"');
    expect(await markupOf(<TextField {...town} value="Alder" entered={emptied} />)).toContain('value=""');
  });

  test("takes a mistake in words of its own", async () => {
    const html = await markupOf(<TextField {...town} mistake="There is no such town." />);
    expect(html).toContain("There is no such town.");
    expect(html).toContain('aria-invalid="true"');
  });

  test("that is disabled, or only to be read", async () => {
    expect(await markupOf(<TextField {...town} disabled />)).toContain('disabled=""');
    expect(await markupOf(<TextField {...town} readOnly />)).toContain('readonly=""');
  });

  test("for an address is left as typed by phones", async () => {
    expect(await markupOf(<TextField {...town} type="email" autocomplete="email" />)).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Town </label>
      <input id="town" name="town" required="" aria-invalid="false" type="email" class="width-full" autocomplete="email" autocapitalize="none" spellcheck="false"/></div>"
    `);
  });

  test("has an id that can be linked to, whatever its name", async () => {
    const html = await markupOf(<TextField {...town} name="entries[0].town" />);
    expect(html).toContain('for="entries-0-town"');
    expect(html).toContain('name="entries[0].town"');
  });
});

describe("several lines of text", () => {
  test("keep every line, and tell their limit after the hint", async () => {
    expect(
      await markupOf(<TextAreaField {...town} hint="In short." maxLength={4000} value={"one\ntwo"} />),
    ).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="town">Town </label>
      <div class="hint" id="town-hint">In short.</div>
      <textarea id="town" name="town" required="" aria-describedby="town-hint town-limit" aria-invalid="false" rows="4">one
      two</textarea>
      <p class="hint" id="town-limit">At most 4,000 characters.</p></div>"
    `);
  });
});

test("a text that begins with an empty line keeps it: browsers drop the first line break", async () => {
  const html = await htmlOf(<TextAreaField {...town} value={"\n\ntwo"} />);
  expect(html).toContain('rows="4">\n\n\ntwo</textarea>');
});

describe("secrets", () => {
  test("a password is never sent back, and its button waits for the script", async () => {
    const entered = { typed: { password: ["hunter2"] }, problems: [] };
    const html = await markupOf(
      <PasswordField
        language="en"
        name="password"
        label="Password"
        autocomplete="current-password"
        entered={entered}
      />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="password">Password </label>
      <at-password class="input-group" data-show="Show password" data-hide="Hide password">
      <input id="password" name="password" required="" aria-invalid="false" type="password" autocomplete="current-password" autocapitalize="none" spellcheck="false"/>
      <button type="button" class="button button-secondary" aria-controls="password" hidden="">Show password</button></at-password></div>"
    `);
  });

  test("a code is never sent back, and phones offer to fill it in", async () => {
    const entered = { typed: { code: ["123456"] }, problems: [] };
    expect(
      await markupOf(<CodeField language="en" name="code" label="Code" length={6} entered={entered} />),
    ).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="code">Code </label>
      <input id="code" name="code" required="" aria-invalid="false" type="text" class="code-input width-short" inputmode="numeric" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="12"/></div>"
    `);
  });
});

describe("numbers and days", () => {
  test("a number is read with its unit", async () => {
    const html = await markupOf(
      <NumberField language="en" name="hours" label="Clock hours" unit="hours" value="1.5" />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="hours">Clock hours </label>
      <div class="input-group">
      <input id="hours" name="hours" required="" aria-describedby="hours-unit" aria-invalid="false" type="text" class="number-input width-short" inputmode="decimal" autocomplete="off" value="1.5"/>
      <span class="unit" id="hours-unit">hours</span></div></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("an amount of money is read with its currency", async () => {
    const html = await markupOf(<NumberField language="en" name="fee" label="Fee" before="US$" isWhole />);
    expect(html).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="fee">Fee </label>
      <div class="input-group">
      <span class="unit" id="fee-unit">US$</span>
      <input id="fee" name="fee" required="" aria-describedby="fee-unit" aria-invalid="false" type="text" class="number-input width-short" inputmode="numeric" autocomplete="off"/></div></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("a day has its bounds", async () => {
    expect(
      await markupOf(
        <DateField
          language="en"
          name="day"
          label="Day"
          value="2027-03-01"
          min="2020-01-01"
          max="2027-03-15"
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="day">Day </label>
      <input id="day" name="day" required="" aria-invalid="false" type="date" class="width-date" value="2027-03-01" min="2020-01-01" max="2027-03-15"/></div>"
    `);
  });
});

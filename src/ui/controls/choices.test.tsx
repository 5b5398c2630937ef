import { describe, expect, test } from "vitest";
import { looseEnds, markupOf } from "../../../tests/kit/markup.ts";
import { Checkbox } from "./checkbox.tsx";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { Combobox, SuggestingField } from "./combobox.tsx";
import { FileField } from "./file-field.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { SelectField } from "./select-field.tsx";
import { DeviceTimeZone, TimeZoneField } from "./time-zone-field.tsx";

const choices = [
  { value: "online", label: "Online", hint: "Live." },
  { value: "on-site", label: "On site" },
];
const format = { language: "en", name: "format", label: "How was it held?", choices } as const;
const nothingSent = { typed: {}, problems: [{ field: "format", problem: "required" }] } as const;

describe("radio buttons", () => {
  test("are a group with a name, and each has a label and its own hint", async () => {
    const html = await markupOf(<RadioGroup {...format} value="on-site" hint="As announced." />);
    expect(html).toMatchInlineSnapshot(`
      "<fieldset class="field choice-group" aria-describedby="format-hint">
      <legend>How was it held? </legend>
      <div class="hint" id="format-hint">As announced.</div>
      <div class="choices">
      <div class="choice">
      <input type="radio" id="format" name="format" value="online" required="" aria-describedby="format-choice-hint"/>
      <label for="format">Online</label>
      <div class="hint" id="format-choice-hint">Live.</div></div>
      <div class="choice">
      <input type="radio" id="format-2" name="format" value="on-site" checked="" required=""/>
      <label for="format-2">On site</label></div></div></fieldset>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("a mistake belongs to the group, and the link to it leads to the first button", async () => {
    const html = await markupOf(<RadioGroup {...format} value="on-site" entered={nothingSent} />);
    expect(html).toMatchInlineSnapshot(`
      "<fieldset class="field choice-group has-mistake" aria-describedby="format-mistake">
      <legend>How was it held? </legend>
      <p class="mistake" id="format-mistake">
      <span>
      <span class="visually-hidden">Please correct: </span>Please fill this in.</span></p>
      <div class="choices">
      <div class="choice">
      <input type="radio" id="format" name="format" value="online" required="" aria-describedby="format-choice-hint"/>
      <label for="format">Online</label>
      <div class="hint" id="format-choice-hint">Live.</div></div>
      <div class="choice">
      <input type="radio" id="format-2" name="format" value="on-site" required=""/>
      <label for="format-2">On site</label></div></div></fieldset>"
    `);
    expect(looseEnds(`${html}<a href="#format">`)).toEqual([]);
  });
});

describe("boxes", () => {
  test("a group keeps what was ticked, not what is recorded", async () => {
    const entered = { typed: { format: ["on-site"] }, problems: [] };
    const html = await markupOf(
      <CheckboxGroup {...format} need="optional" values={["online"]} entered={entered} />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<fieldset class="field choice-group">
      <legend>How was it held?
      <span class="need">(optional)</span></legend>
      <div class="choices">
      <div class="choice">
      <input type="checkbox" id="format" name="format" value="online" aria-describedby="format-choice-hint"/>
      <label for="format">Online</label>
      <div class="hint" id="format-choice-hint">Live.</div></div>
      <div class="choice">
      <input type="checkbox" id="format-2" name="format" value="on-site" checked=""/>
      <label for="format-2">On site</label></div></div></fieldset>"
    `);
  });

  test("of a group of which nothing was sent nothing is ticked", async () => {
    expect(await markupOf(<CheckboxGroup {...format} values={["online"]} />)).toContain("checked");
    expect(
      await markupOf(<CheckboxGroup {...format} values={["online"]} entered={nothingSent} />),
    ).not.toContain("checked");
  });

  test("a disabled group is disabled as one", async () => {
    expect(await markupOf(<CheckboxGroup {...format} disabled />)).toMatch(/^<fieldset [^>]*disabled=""/);
  });

  test("a single box has its label, its hint and its mistake", async () => {
    const html = await markupOf(
      <Checkbox
        language="es"
        name="agree"
        label="Asistí de principio a fin"
        hint="Le pueden pedir el certificado."
        entered={{ typed: {}, problems: [{ field: "agree", problem: "required" }] }}
      />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field has-mistake">
      <p class="mistake" id="agree-mistake">
      <span>
      <span class="visually-hidden">Por favor, corrija: </span>Por favor, complete este campo.</span></p>
      <div class="choice">
      <input id="agree" name="agree" required="" aria-describedby="agree-mistake agree-hint" aria-invalid="true" type="checkbox" value="yes"/>
      <label for="agree">Asistí de principio a fin </label>
      <div class="hint" id="agree-hint">Le pueden pedir el certificado.</div></div></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("a single box stays ticked with its value", async () => {
    const entered = { typed: { agree: ["2027"] }, problems: [] };
    const html = await markupOf(
      <Checkbox language="en" name="agree" label="I agree" value="2027" entered={entered} />,
    );
    expect(html).toMatch(/value="2027" checked=""/);
  });
});

describe("lists", () => {
  const county = { language: "en", name: "county", label: "County" } as const;
  const counties = [
    { value: "alder", label: "Alder" },
    { label: "South", options: [{ value: "willow", label: "Willow" }] },
  ];

  test("a select begins with nothing chosen, has groups, and knows its value", async () => {
    expect(
      await markupOf(<SelectField {...county} options={counties} value="willow" />),
    ).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="county">County </label>
      <select id="county" name="county" required="" aria-invalid="false">
      <option value="">Please choose</option>
      <option value="alder">Alder</option>
      <optgroup label="South">
      <option value="willow" selected="">Willow</option></optgroup></select></div>"
    `);
  });

  test("a select of which one is always chosen offers no nothing", async () => {
    const html = await markupOf(<SelectField {...county} options={counties} nothing={false} />);
    expect(html).not.toContain('<option value="">');
  });

  test("a combobox is a select that the script can make searchable", async () => {
    const html = await markupOf(
      <Combobox {...county} language="es" options={[{ value: "alder", label: "Alder" }]} value="alder" />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="county">County </label>
      <at-combobox data-open="Mostrar las opciones" data-none="Nada coincide con lo que escribió." data-found-one="{count} opción" data-found-many="{count} opciones" data-away="No se pudieron traer las opciones. Puede seguir escribiendo.">
      <select id="county" name="county" required="" aria-invalid="false">
      <option value="">Elija una opción</option>
      <option value="alder" selected="">Alder</option></select></at-combobox></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });

  test("suggestions are a datalist, and anything else can be typed", async () => {
    const html = await markupOf(
      <SuggestingField {...county} suggestions={["Alder", "Willow"]} source="/counties" value="Elm" />,
    );
    expect(html).toMatchInlineSnapshot(`
      "<div class="field">
      <label for="county">County </label>
      <at-combobox data-open="Show the choices" data-none="Nothing fits what you typed." data-found-one="{count} choice" data-found-many="{count} choices" data-away="The choices could not be fetched. You can go on typing." data-source="/counties">
      <input id="county" name="county" required="" aria-invalid="false" type="text" class="width-full" list="county-list" autocomplete="off" value="Elm"/>
      <datalist id="county-list">
      <option value="Alder"></option>
      <option value="Willow"></option></datalist></at-combobox></div>"
    `);
    expect(looseEnds(html)).toEqual([]);
  });
});

test("a file field is native, and its list waits for the script", async () => {
  const html = await markupOf(
    <FileField language="en" name="certificate" label="Certificate" accept=".pdf" isSeveral />,
  );
  expect(html).toMatchInlineSnapshot(`
    "<div class="field">
    <label for="certificate">Certificate </label>
    <at-files class="files">
    <input id="certificate" name="certificate" required="" aria-invalid="false" type="file" accept=".pdf" multiple=""/>
    <p class="hint" data-part="drop" hidden="">You can also drop files here.</p>
    <ul class="file-list" aria-label="Chosen files" data-part="list" hidden=""></ul></at-files></div>"
  `);
});

describe("a time zone", () => {
  test("is one of all there are, with what it decides said before how it is named", async () => {
    const html = await markupOf(
      <TimeZoneField language="es" name="zone" value="America/New_York" hint="Para las horas." />,
    );
    expect(html).toContain('<option value="America/New_York" selected="">America/New York</option>');
    expect(html).toContain("Para las horas. Lleva el nombre de una ciudad grande");
    expect(html).not.toContain("at-time-zone");
    expect(looseEnds(html)).toEqual([]);
  });

  test("keeps back the offer of the device, which only a script can make", async () => {
    const html = await markupOf(<TimeZoneField language="en" name="zone" offersDevice />);
    expect(html).toMatch(/<button [^>]*data-part="use" hidden=""/);
    expect(await markupOf(<DeviceTimeZone name="zone" />)).toContain(
      '<input type="hidden" name="zone" value=""/>',
    );
  });
});

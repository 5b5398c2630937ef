import { expect, test } from "vitest";
import type { Renewal } from "../../src/core/renewal/answer.ts";
import { renewalsText, renewalText } from "../../src/ui/text/renewal-text.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import { openRenewal } from "./sample-answers.ts";

const wide = { colour: false, columns: 80 };

test("an open renewal, in English on 80 columns", () => {
  expect(renewalText(openRenewal, wordsIn.en, wide)).toBe(`Portfolio       p-001
Category        IFS
Edition         alliance-2024
Day             November 2, 2027
Period          March 11, 2025 to December 31, 2027
Opens           October 1, 2027
Deadline        December 31, 2027
Years endorsed  2

✗ Open until December 31, 2027: 1 requirement is missing.

MISSING (1)

✗ Training    29 hours (30 needed)
    To meet it      1 more hour of training inside the renewal period.
    Made up of      4 hours attended, 15 hours given to others, 10 hours
                    volunteering
    Over the limit  3 hours given to others, 1 hour volunteering
    Counted         t1, v1
    Not counted     1 entry lies outside the renewal period: t2
    Rule            alliance-2024/IFS/renewal

MET (1)

✓ Membership
    Counted         membership 1
    Rule            alliance-2024/IFS/renewal
`);
});

test("the same in Spanish on 40 columns", () => {
  expect(renewalText(openRenewal, wordsIn.es, { colour: false, columns: 40 })).toBe(`Portafolio: p-001
Categoría: IFS
Edición: alliance-2024
Fecha: 2 de noviembre de 2027
Periodo: del 11 de marzo de 2025 al 31
  de diciembre de 2027
Se abre: 1 de octubre de 2027
Fecha límite: 31 de diciembre de 2027
Años de acreditación: 2

✗ Abierta hasta el 31 de diciembre de
  2027: falta 1 requisito.

FALTA (1)

✗ Formación  29 horas (se piden 30)
    Para cumplirlo: 1 hora más de
      formación dentro del periodo de
      renovación.
    Se compone de: 4 horas recibidas,
      15 horas impartidas, 10 horas de
      voluntariado
    Sobre el tope: 3 horas impartidas,
      1 hora de voluntariado
    Contado: t1, v1
    No contado: 1 entrada queda fuera
      del periodo de renovación: t2
    Regla: alliance-2024/IFS/renewal

CUMPLIDO (1)

✓ Membresía
    Contado: membresía 1
    Regla: alliance-2024/IFS/renewal
`);
});

/** The sentence that sums up a renewal. */
const summary = (renewal: Renewal, language: "en" | "es"): string | undefined =>
  renewalText(renewal, wordsIn[language], { colour: false, columns: 120 })
    .split("\n")
    .find((line) => /^[✓✗·] /u.test(line));

const { requirements: _, cycle: __, yearsEndorsed: ___, ...named } = openRenewal;
const nothingDue: Renewal = { ...openRenewal, status: "not-due", requirements: [] };

test.each<[string, Renewal, string, string]>([
  [
    "not held",
    { ...named, status: "not-held" },
    "· This endorsement is not held on this day, so there is nothing to renew.",
    "· En esta fecha no tiene esta acreditación, así que no hay nada que renovar.",
  ],
  [
    "nothing due",
    nothingDue,
    "· Not due: nothing is asked for this period.",
    "· Todavía no toca: en este periodo no se pide nada.",
  ],
  [
    "not due yet",
    { ...openRenewal, status: "not-due" },
    "· Not due yet: renewal opens on October 1, 2027. So far, 1 requirement is missing.",
    "· Todavía no toca: la renovación se abre el 1 de octubre de 2027. Por ahora falta 1 requisito.",
  ],
  [
    "met",
    { ...nothingDue, status: "met" },
    "✓ Met: everything asked is there. The deadline is December 31, 2027.",
    "✓ Cumplida: está todo lo que se pide. La fecha límite es el 31 de diciembre de 2027.",
  ],
  [
    "met in time",
    { ...nothingDue, status: "met", asOf: "2028-01-01" },
    "✓ Met: everything asked was there by December 31, 2027.",
    "✓ Cumplida: el 31 de diciembre de 2027 estaba todo lo que se pedía.",
  ],
  [
    "lapsed",
    { ...openRenewal, status: "lapsed", asOf: "2028-01-01" },
    "✗ Lapsed: the deadline was December 31, 2027, and 1 requirement is missing.",
    "✗ Caducada: la fecha límite era el 31 de diciembre de 2027 y falta 1 requisito.",
  ],
])("one sentence sums up a renewal: %s", (_name, renewal, english, spanish) => {
  expect([summary(renewal, "en"), summary(renewal, "es")]).toEqual([english, spanish]);
});

test("several renewals stand a blank line apart, and none is said to be none", () => {
  const text = renewalText(openRenewal, wordsIn.en, wide);
  const asked = { portfolio: "p-001", standard: "alliance-2024", asOf: "2027-11-02" };
  expect(renewalsText([openRenewal, openRenewal], wordsIn.en, wide, asked)).toBe(`${text}\n${text}`);
  expect(renewalsText([], wordsIn.en, wide, asked)).toBe(`Portfolio  p-001
Edition    alliance-2024
Day        November 2, 2027

· No endorsement of this edition is held on November 2, 2027.
`);
});

import { expect, test } from "vitest";
import { overviewText } from "../../src/ui/text/overview-text.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import { awaitingExam, lacking } from "./sample-answers.ts";

test("categories line by line, in English on 80 columns", () => {
  expect(
    overviewText([lacking, awaitingExam], wordsIn.en, { colour: false, columns: 80 }),
  ).toBe(`Portfolio   Ana \\u{202e}P.
Edition     categories-2017
Exceptions  massaimh-2020
Day         June 30, 2021

Can be submitted now in 1 of 2 categories.

✗  IFS     3 missing                         Official transcripts, Reflective
                                             supervision/consultation (RSC),
                                             Ratings in the roles asked
✓  IMHM-C  can be submitted, then 1 missing  Exam: essay
`);
});

test("the same in Spanish on 40 columns and in colour", () => {
  expect(
    overviewText([lacking, awaitingExam], wordsIn.es, { colour: true, columns: 40 }),
  ).toBe(`\x1b[2mPortafolio:\x1b[22m Ana \\u{202e}P.
\x1b[2mEdición:\x1b[22m categories-2017
\x1b[2mExcepciones:\x1b[22m massaimh-2020
\x1b[2mFecha:\x1b[22m 30 de junio de 2021

Se puede presentar ahora en 1 de 2
categorías.

\x1b[31m✗ IFS: faltan 3\x1b[39m
    Expedientes oficiales,
    Supervisión/consulta reflexiva
    (RSC), Valoraciones en las funciones
    pedidas
\x1b[32m✓ IMHM-C: se puede presentar; después\x1b[39m
\x1b[32m  falta 1\x1b[39m
    Examen: ensayo
`);
});

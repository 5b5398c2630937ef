import { expect, test } from "vitest";
import { verdictText } from "../../src/ui/text/verdict-text.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import { awaitingExam, lacking } from "./sample-answers.ts";

test("a verdict with much missing, in English on 80 columns", () => {
  expect(verdictText(lacking, wordsIn.en, { colour: false, columns: 80 })).toBe(`Portfolio   Ana \\u{202e}P.
Category    IFS
Edition     categories-2017
Exceptions  massaimh-2020
Day         June 30, 2021

✗ Cannot be submitted yet: 3 requirements are missing. 1 requirement is left for
  people to judge.

MISSING (3)

✗ Official transcripts
    To meet it      an official transcript for e2.
    Counted         e1
    Not counted     1 education entry has no official transcript: e2
    Rule            categories-2017/IFS/education

✗ Reflective supervision/consultation (RSC)   18.5 hours   (24 needed)
    To meet it      5.5 more hours of RSC that fit into one window with those
                    counted.
    Window          August 2019 to May 2021 (22 months, at least 12 needed)
    Counted         r1
    Not counted     1 RSC entry has a provider who did not qualify then: r2
    Exception       massaimh-2020
    You declared    no qualified RSC provider was available
    Rule            categories-2017/massaimh-2020/1

✗ Ratings in the roles asked                     2 ratings (3 needed)
    To meet it      a rating in the role that is still open (of 3).
    Counted         f1, f2
    Not counted     1 rating has not arrived yet: f3
    Rule            categories-2017/IFS/references

FOR PEOPLE TO JUDGE (1)

? Competencies
    No entry for    36 areas: place/area-1; place/area-2; place/area-3, and 33
                    more
    Rule            categories-2017/IFS/competencies

MET (3)

✓ Work experience                            2,008 days    (730 needed)
    Counted         w1
    Not counted     1 job comes before your degree was conferred: w2
    Rule            categories-2017/IFS/work

✓ Training                                   34.25 hours   (30 needed)
    Counted         t1, t2
    Not counted     1 training was taught by you, not attended: "two words"
    Not counted     12 trainings are not relationship-based: t3, t4, t5, t6, t7,
                    t8, t9, t10, and 4 more
    Rule            categories-2017/IFS/training

✓ Membership
    Counted         membership 1
    Rule            categories-2017/IFS/membership

ADVICE

- Most applicants list 50 or more hours of training; you have 34.25 hours that
  count. This is advice, not a requirement.
`);
});

test("the same in Spanish on 40 columns: labels in the line, amounts under the name", () => {
  expect(verdictText(lacking, wordsIn.es, { colour: false, columns: 40 })).toBe(`Portafolio: Ana \\u{202e}P.
Categoría: IFS
Edición: categories-2017
Excepciones: massaimh-2020
Fecha: 30 de junio de 2021

✗ Todavía no se puede presentar: faltan
  3 requisitos. Queda 1 requisito a
  juicio de quienes revisan.

FALTA (3)

✗ Expedientes oficiales
    Para cumplirlo: un expediente
      oficial de e2.
    Contado: e1
    No contado: 1 entrada de estudios
      no tiene expediente oficial: e2
    Regla:
      categories-2017/IFS/education

✗ Supervisión/consulta reflexiva (RSC)
    Cantidad: 18.5 horas (se piden 24)
    Para cumplirlo: 5.5 horas más de
      RSC que quepan en una misma
      ventana con las contadas.
    Ventana: de agosto de 2019 a mayo
      de 2021 (22 meses, se piden al
      menos 12)
    Contado: r1
    No contado: 1 entrada de RSC es
      con alguien que entonces no
      cumplía los requisitos: r2
    Excepción: massaimh-2020
    Usted declaró: no había nadie que
      cumpliera los requisitos para dar
      RSC
    Regla:
      categories-2017/massaimh-2020/1

✗ Valoraciones en las funciones pedidas
    Cantidad: 2 valoraciones (se piden
      3)
    Para cumplirlo: una valoración en
      la función que sigue pendiente (de
      3).
    Contado: f1, f2
    No contado: 1 valoración no ha
      llegado todavía: f3
    Regla:
      categories-2017/IFS/references

LO DECIDE UNA PERSONA (1)

? Competencias
    Sin entradas en: 36 áreas:
      place/area-1; place/area-2;
      place/area-3 y 33 más
    Regla:
      categories-2017/IFS/competencies

CUMPLIDO (3)

✓ Experiencia laboral
    Cantidad: 2,008 días (se piden
      730)
    Contado: w1
    No contado: 1 empleo es de antes
      de que le otorgaran su título: w2
    Regla: categories-2017/IFS/work

✓ Formación
    Cantidad: 34.25 horas (se piden
      30)
    Contado: t1, t2
    No contado: 1 formación la
      impartió usted: "two words"
    No contado: 12 formaciones no se
      basan en las relaciones: t3, t4,
      t5, t6, t7, t8, t9, t10 y 4 más
    Regla:
      categories-2017/IFS/training

✓ Membresía
    Contado: membresía 1
    Regla:
      categories-2017/IFS/membership

CONSEJOS

- Lo habitual es tener 50 horas de
  formación o más; usted tiene 34.25 que
  cuentan. Es un consejo, no un
  requisito.
`);
});

test("the same in Spanish on 120 columns", () => {
  expect(verdictText(lacking, wordsIn.es, { colour: false, columns: 120 })).toBe(`Portafolio   Ana \\u{202e}P.
Categoría    IFS
Edición      categories-2017
Excepciones  massaimh-2020
Fecha        30 de junio de 2021

✗ Todavía no se puede presentar: faltan 3 requisitos. Queda 1 requisito a juicio de quienes revisan.

FALTA (3)

✗ Expedientes oficiales
    Para cumplirlo   un expediente oficial de e2.
    Contado          e1
    No contado       1 entrada de estudios no tiene expediente oficial: e2
    Regla            categories-2017/IFS/education

✗ Supervisión/consulta reflexiva (RSC)    18.5 horas        (se piden 24)
    Para cumplirlo   5.5 horas más de RSC que quepan en una misma ventana con las contadas.
    Ventana          de agosto de 2019 a mayo de 2021 (22 meses, se piden al menos 12)
    Contado          r1
    No contado       1 entrada de RSC es con alguien que entonces no cumplía los requisitos: r2
    Excepción        massaimh-2020
    Usted declaró    no había nadie que cumpliera los requisitos para dar RSC
    Regla            categories-2017/massaimh-2020/1

✗ Valoraciones en las funciones pedidas      2 valoraciones (se piden 3)
    Para cumplirlo   una valoración en la función que sigue pendiente (de 3).
    Contado          f1, f2
    No contado       1 valoración no ha llegado todavía: f3
    Regla            categories-2017/IFS/references

LO DECIDE UNA PERSONA (1)

? Competencias
    Sin entradas en  36 áreas: place/area-1; place/area-2; place/area-3 y 33 más
    Regla            categories-2017/IFS/competencies

CUMPLIDO (3)

✓ Experiencia laboral                    2,008 días         (se piden 730)
    Contado          w1
    No contado       1 empleo es de antes de que le otorgaran su título: w2
    Regla            categories-2017/IFS/work

✓ Formación                              34.25 horas        (se piden 30)
    Contado          t1, t2
    No contado       1 formación la impartió usted: "two words"
    No contado       12 formaciones no se basan en las relaciones: t3, t4, t5, t6, t7, t8, t9, t10 y 4 más
    Regla            categories-2017/IFS/training

✓ Membresía
    Contado          membresía 1
    Regla            categories-2017/IFS/membership

CONSEJOS

- Lo habitual es tener 50 horas de formación o más; usted tiene 34.25 que cuentan. Es un consejo, no un requisito.
`);
});

test("what comes after submission, in English and in colour", () => {
  expect(
    verdictText(awaitingExam, wordsIn.en, { colour: true, columns: 80 }),
  ).toBe(`\x1b[2mPortfolio\x1b[22m  p-002
\x1b[2mCategory\x1b[22m   IMHM-C
\x1b[2mEdition\x1b[22m    categories-2017
\x1b[2mDay\x1b[22m        June 30, 2021

\x1b[32m✓ Can be submitted now. After that, 1 requirement must still be met before a\x1b[39m
\x1b[32m  decision.\x1b[39m

\x1b[1mMISSING AFTER SUBMISSION (1)\x1b[22m

\x1b[31m✗\x1b[39m \x1b[1mExam: essay\x1b[22m
    \x1b[2mTo meet it\x1b[22m      passing the essay part of the exam.
    \x1b[2mCounted\x1b[22m         nothing
    \x1b[2mNot counted\x1b[22m     1 exam was not passed, or is of another designation: exam 2
    \x1b[2mRule\x1b[22m            categories-2017/IFS/exam

\x1b[1mRECOMMENDED, NOT REQUIRED (1)\x1b[22m

\x1b[2m·\x1b[22m \x1b[1mRSC about the RSC you provide\x1b[22m  1 hour (25 recommended)
    \x1b[2mCounted\x1b[22m         r1
    \x1b[2mRule\x1b[22m            categories-2017/IFS/rsc
`);
});

test("the same in Spanish without colour", () => {
  expect(verdictText(awaitingExam, wordsIn.es, { colour: false, columns: 80 })).toBe(`Portafolio  p-002
Categoría   IMHM-C
Edición     categories-2017
Fecha       30 de junio de 2021

✓ Ya se puede presentar. Después, antes de la decisión, aún debe cumplirse 1
  requisito.

FALTA DESPUÉS DE PRESENTAR (1)

✗ Examen: ensayo
    Para cumplirlo   aprobar la parte de ensayo del examen.
    Contado          nada
    No contado       1 examen no se aprobó o es de otra designación: examen 2
    Regla            categories-2017/IFS/exam

RECOMENDADO, NO EXIGIDO (1)

· RSC sobre la RSC que usted ofrece  1 hora (se recomiendan 25)
    Contado          r1
    Regla            categories-2017/IFS/rsc
`);
});

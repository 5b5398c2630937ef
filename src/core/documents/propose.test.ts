import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "./certificate-lines.ts";
import { proposeTraining } from "./propose.ts";

const dateOf = (text: string) => proposeTraining(text).date?.value;
const hoursOf = (text: string) => proposeTraining(text).hours;
const titleOf = (text: string) => proposeTraining(text).title?.value;

describe("a date", () => {
  test.each([
    ["June 5, 2024", "2024-06-05"],
    ["JUNE 5, 2024", "2024-06-05"],
    ["June 5 2024", "2024-06-05"],
    ["Jun. 5, 2024", "2024-06-05"],
    ["Sept. 9th, 2023", "2023-09-09"],
    ["October 1st, 2023", "2023-10-01"],
    ["Wednesday, June 5, 2024", "2024-06-05"],
    ["the 5th day of June, 2024", "2024-06-05"],
    ["5 June 2024", "2024-06-05"],
    ["2024-06-05", "2024-06-05"],
    ["2024/6/5", "2024-06-05"],
    ["5 de junio de 2024", "2024-06-05"],
    ["5 de Junio del 2024", "2024-06-05"],
    ["el día 1º de marzo de 2022", "2022-03-01"],
    ["a los 5 días del mes de junio de 2024", "2024-06-05"],
    ["9 de setiembre de 2021", "2021-09-09"],
    ["junio 5, 2024", "2024-06-05"],
  ])("is read from %s", (text, date) => expect(dateOf(text)).toBe(date));

  test.each([
    ["06/05/2024", "2024-06-05"],
    ["6/5/24", "2024-06-05"],
    ["06-05-2024", "2024-06-05"],
    ["06.05.2024", "2024-06-05"],
    ["13/05/2024", "2024-05-13"],
    ["05/13/2024", "2024-05-13"],
    ["3/4/99", "1999-03-04"],
  ])("in figures (%s) has the month first unless it cannot", (text, date) => expect(dateOf(text)).toBe(date));

  test.each([
    ["June 3–5, 2024", "2024-06-05"],
    ["June 3 - 5, 2024", "2024-06-05"],
    ["June 3 and 5, 2024", "2024-06-05"],
    ["May 30 to June 2, 2024", "2024-06-02"],
    ["June 30, 2024 – July 2, 2024", "2024-07-02"],
    ["06/03/2024 - 06/05/2024", "2024-06-05"],
    ["06/03-05/2024", "2024-06-05"],
    ["del 3 al 5 de junio de 2024", "2024-06-05"],
    ["3 y 4 de mayo de 2023", "2023-05-04"],
    ["del 30 de mayo al 2 de junio de 2024", "2024-06-02"],
    ["del 3 de mayo de 2023 al 5 de mayo de 2023", "2023-05-05"],
    ["on Friday, October\n6, 2023 in Lansing", "2023-10-06"],
    ["June 3 –\n5, 2024", "2024-06-05"],
    ["June 3, 2024 to\nJune 5, 2024", "2024-06-05"],
    ["June 1, 2024 to June 2, 2024 to June 3, 2024", "2024-06-03"],
  ])("of days that belong together (%s) is the last", (text, date) => expect(dateOf(text)).toBe(date));

  test.each([
    "June 31, 2024",
    "29 de febrero de 2023",
    "31/31/2024",
    "2024-13-05",
    "June 2024",
    "123-45-6789",
    "(555) 555-2024",
    "no. 10/12/13/2024",
    "June 5, 1803",
    "Room 12.30",
    "",
  ])("is not read from %s", (text) => expect(dateOf(text)).toBeUndefined());

  test.each([
    ["Expires June 5, 2026\nHeld on June 5, 2024", "2024-06-05"],
    ["Date of birth: 06/05/1980\nDate: 06/05/2024", "2024-06-05"],
    ["Issued June 9, 2024\nCompleted June 5, 2024", "2024-06-05"],
    ["Fecha de expedición: 9 de junio de 2024\nRealizado el 5 de junio de 2024", "2024-06-05"],
    ["Valid until\nJune 5, 2026\nIssued\nJune 7, 2024", "2024-06-07"],
    ["Expires 06/05/2026", undefined],
  ])("is that of the training, not another (%#)", (text, date) => expect(dateOf(text)).toBe(date));

  test("carries the line that it stands on", () =>
    expect(proposeTraining("One\n  Held   on June 5, 2024 \nTwo").date).toStrictEqual({
      value: "2024-06-05",
      line: "Held on June 5, 2024",
    }));
});

describe("hours", () => {
  test.each([
    ["6.5 contact hours", "6.5"],
    ["6,5 horas", "6.5"],
    ["clock hours: 12", "12"],
    ["Clock Hours = 12", "12"],
    ["Total hours: 12.25", "12.25"],
    ["Hours awarded: 6", "6"],
    ["Duración: 8 horas", "8"],
    ["Duración (horas): 8", "8"],
    ["Carga horaria: 20", "20"],
    ["ocho (8) horas de capacitación", "8"],
    ["six (6) clock hours", "6"],
    ["a 3-hour workshop", "3"],
    ["3 hrs.", "3"],
    ["1 hour 30 minutes", "1.5"],
    ["1 hour and 15 minutes", "1.25"],
    ["1 hora y 30 minutos", "1.5"],
    ["90 minutes", "1.5"],
    ["1½ hours", "1.5"],
    ["½ hour", "0.5"],
    ["20 minutes", "0.33"],
    ["40 hours of professional development", "40"],
    ["Credit Hours 3.0", "3"],
    ["Contact Hours | 4", "4"],
    ["12.5\nContact Hours", "12.5"],
    ["Total Hours\n12.5", "12.5"],
  ])("are read from %s", (text, hours) =>
    expect(hoursOf(text)).toMatchObject({ value: hours, from: "hours" }),
  );

  test.each([
    ["CEUs 0.6", "6"],
    ["0.6 CEUs", "6"],
    [".6 CEU", "6"],
    ["CEUs awarded: 1.2", "12"],
    ["1.5 continuing education units", "15"],
    ["0,8 unidades de educación continua", "8"],
  ])("are ten for a unit of continuing education: %s", (text, hours) =>
    expect(hoursOf(text)).toStrictEqual({ value: hours, from: "units", line: text }),
  );

  test.each([
    ["6 contact hours (0.6 CEUs)", "6"],
    ["2 hours of ethics\n4 hours of practice\nTotal: 6 hours", "6"],
    ["1 hour of ethics, 6 contact hours", "6"],
    ["Training hours: 6\nwith a 1 hour lunch", "6"],
    ["6 hours including 30 minutes of questions", "6"],
  ])("of several are what the whole is said to have: %s", (text, hours) =>
    expect(hoursOf(text)?.value).toBe(hours),
  );

  test.each([
    "0 hours",
    "5000 hours",
    "1,000,000 hours",
    "9:30 hours",
    "cancel 48 hours in advance",
    "within 24 hours",
    "hours: 9:00 to 5:00",
    "Happy hour",
    "horas",
    "",
  ])("are not read from %s", (text) => expect(hoursOf(text)).toBeUndefined());
});

describe("a title", () => {
  test.each([
    [
      "Certificate of Attendance\nThis is to certify that\nBeth Example\nhas completed\nReflective Supervision in Practice",
      "Reflective Supervision in Practice",
    ],
    [
      "This is to certify that Beth Example has completed Reflective\nSupervision in Practice on June 5, 2024 for 6.5 contact hours",
      "Reflective Supervision in Practice",
    ],
    [
      "presented to\nBeth Example\nfor completing\nWatching and Waiting: Observing\nBabies at Home\nJune 3–5, 2024",
      "Watching and Waiting: Observing",
    ],
    ["for completing the course Safe Sleep for All on 06/05/2024", "Safe Sleep for All"],
    [
      "for attending the webinar\n“Trauma and the Developing Brain”\n1.5 hours",
      "Trauma and the Developing Brain",
    ],
    ['Certificate of Attendance\nfor the workshop titled "Babies First"', "Babies First"],
    ["Course Title: Infant Mental Health Basics\nDate: 06/05/2024", "Infant Mental Health Basics"],
    ["Title of training:\nWorking with Families in\nRural Places", "Working with Families in Rural Places"],
    ["has attended Home Visiting and Depression, held on June 5, 2024", "Home Visiting and Depression"],
    ["has successfully completed 12 hours of training in Ethics at Work", "Ethics at Work"],
    ["has successfully completed 1 hour 30 minutes of training in\nSafe Sleep", "Safe Sleep"],
    ["for participation in Understanding Attachment presented by Little Steps", "Understanding Attachment"],
    [
      "Se otorga a\nRosa Ejemplo\npor haber completado el curso\nSupervisión reflexiva para visitas domiciliarias",
      "Supervisión reflexiva para visitas domiciliarias",
    ],
    [
      "otorgado a María Ejemplo\npor haber participado en el taller titulado “Apego y vínculo temprano”, realizado en mayo",
      "Apego y vínculo temprano",
    ],
    [
      "Certifica que Ana Prueba ha completado 8 horas de capacitación en Salud mental infantil el 4 de marzo del 2022",
      "Salud mental infantil",
    ],
    [
      "por su participación en la conferencia\nCrianza y desarrollo\n2 de mayo de 2022",
      "Crianza y desarrollo",
    ],
    ["Nombre del curso: Ética en la práctica", "Ética en la práctica"],
    [
      "Beth Example, LCSW\nEarly Relational Health in Practice\n3/4/21",
      "Early Relational Health in Practice",
    ],
  ])("is what was attended (%#)", (text, title) => expect(titleOf(text)).toBe(title));

  const names = ["Beth Example", "María del Carmen Ejemplo", "Jo Sample-Other, MA, IMH-E®", "INFANTE PRUEBA"];
  const introductions = [
    "This is to certify that",
    "This certificate is presented to",
    "awarded to",
    "Certificamos que",
    "Se otorga a",
    "otorgado a",
    "Participant:",
    "Name:",
  ];
  const cases = names.flatMap((name) => introductions.map((introduction) => ({ name, introduction })));

  test.each(cases)("is never the name of $name after “$introduction”", ({ name, introduction }) => {
    const forms = [
      `${introduction} ${name}`,
      `${introduction}\n${name}`,
      `Certificate of Completion\n${introduction}\n${name}\nfor completing\n${name}`,
    ];
    for (const form of forms) expect(titleOf(form)).toBeUndefined();
  });

  test.each(["", "Certificate of Completion", "06/05/2024", "6 hours", "Ann Other\nDirector", "#### ****"])(
    "is not read from %s",
    (text) => expect(titleOf(text)).toBeUndefined(),
  );

  test("carries the line that it was read from", () =>
    expect(proposeTraining("for completing\nSafe Sleep\nDate: 06/05/2024").title).toStrictEqual({
      value: "Safe Sleep",
      line: "Safe Sleep",
    }));
});

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    "June 5, 2024",
    "06/05/2024",
    "1",
    "9",
    ",",
    ".",
    "hours",
    "contact ",
    "hour 30 minutes",
    "CEUs",
    "for completing ",
    "titulado",
    '"',
    "“",
    "\n",
    " ",
    "½",
    "ﬁ",
    "\u0000",
    "\ud83d",
    "İ",
    "del ",
    "and ",
    "Name:",
    "presented to",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
  );

  test("what is proposed has its form, and stands on its line", () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { title, date, hours } = proposeTraining(text);
        const lines = linesOf(text).map((line) => line.text);
        expect(date?.value ?? "2024-06-05").toMatch(/^(19[5-9]|20\d)\d-\d\d-\d\d$/);
        expect(Number(hours?.value ?? 1)).toBeGreaterThan(0);
        expect(Number(hours?.value ?? 1)).toBeLessThanOrEqual(1000);
        expect((title?.value ?? "Safe Sleep").length).toBeGreaterThan(3);
        const readFrom = [title, date, hours].flatMap((proposed) => proposed?.line ?? []);
        expect(readFrom.filter((line) => !lines.includes(line))).toStrictEqual([]);
      }),
      { numRuns: 500 },
    ));

  const hostile = [
    "1",
    "1 ",
    "1/1/",
    "a",
    " ",
    "\n",
    "“",
    "and ",
    "June 5 to ",
    "1 hour ",
    "(",
    "\u0301",
    "ﷺ",
    "del 1 al ",
  ];
  test.each(hostile)("a megabyte of %j is looked at only in part", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const lines = linesOf(text);
    expect(lines.length).toBeLessThanOrEqual(300);
    for (const { text: line, plain } of lines) {
      expect(line.length).toBeLessThanOrEqual(240);
      expect(plain.length).toBe(line.length);
    }
    expect(() => proposeTraining(text)).not.toThrow();
  });

  test("one long line is broken where words end", () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`).join(" ");
    const lines = linesOf(words).map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join(" ")).toBe(words);
  });
});

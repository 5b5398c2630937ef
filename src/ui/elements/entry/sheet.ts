import { type Answer, isSame, type Save, type Texts } from "./answer.ts";

/** One field as a page holds it. */
export type SheetField = {
  /** What stands in the form. */
  readonly held: Texts;
  /** The version of the entry at which page and server last held the same. */
  readonly base: number;
  /** What the server last held, as far as the page knows. */
  readonly known: Texts;
  /** The number of the save that is on its way or waits; undefined where the server has everything. */
  readonly unsent?: number | undefined;
};

/** What a page knows of its entry, and what it still has to send. */
export type Sheet = {
  readonly version: number;
  readonly nextNumber: number;
  readonly fields: { readonly [field: string]: SheetField };
};

/**
 * A page as it was opened: what stands in its form, and what of that the server holds. Its numbers begin above those of
 * every page before that it may go on for.
 */
export const openSheet = (
  version: number,
  fields: { readonly [field: string]: { readonly held: Texts; readonly known: Texts } },
  nextNumber = 1,
): Sheet => ({
  version,
  nextNumber,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, base: version }]),
  ),
});

const withField = (sheet: Sheet, name: string, field: SheetField): Sheet => ({
  ...sheet,
  fields: { ...sheet.fields, [name]: field },
});

const numbered = (sheet: Sheet, name: string, field: SheetField): Sheet => ({
  ...withField(sheet, name, { ...field, unsent: sheet.nextNumber }),
  nextNumber: sheet.nextNumber + 1,
});

/** Somebody typed in a field; the same sheet where it holds what it held. */
export const typedIn = (sheet: Sheet, name: string, held: Texts): Sheet => {
  const field = sheet.fields[name];
  return field === undefined || isSame(field.held, held) ? sheet : numbered(sheet, name, { ...field, held });
};

/** Everything in the form that the server does not hold is to be sent: what a page began with belongs to its first save. */
export const withAllUnsent = (sheet: Sheet): Sheet =>
  Object.entries(sheet.fields).reduce(
    (soFar, [name, field]) =>
      field.unsent === undefined && !isSame(field.held, field.known) ? numbered(soFar, name, field) : soFar,
    sheet,
  );

/** The server has forgotten the entry: all that the form holds is sent as new. */
export const afterGone = (sheet: Sheet): Sheet =>
  Object.entries(sheet.fields).reduce<Sheet>(
    (soFar, [name, field]) => {
      const fresh = { ...field, base: 0, known: [], unsent: undefined };
      return field.held.length === 0 ? withField(soFar, name, fresh) : numbered(soFar, name, fresh);
    },
    { ...sheet, version: 0 },
  );

/** Goes on where another page of the same editor stopped: with what it had not sent, under its numbers. */
export const takenOver = (sheet: Sheet, saves: readonly Save[]): Sheet => {
  const nextNumber = Math.max(sheet.nextNumber, ...saves.map(({ number }) => number + 1));
  return saves.reduce<Sheet>(
    (soFar, { field: name, typed, base, number }) => {
      const field = soFar.fields[name];
      if (field === undefined) return soFar;
      // Typed here already: that is later.
      if (field.unsent !== undefined) return numbered(soFar, name, { ...field, base });
      return withField(soFar, name, { ...field, held: typed, base, unsent: number });
    },
    { ...sheet, nextNumber },
  );
};

/** The version of the entry of which this page has seen every field: what is deleted is that, or nothing. */
export const seenIn = ({ version, fields }: Sheet): number =>
  Object.values(fields).reduce((least, { base }) => Math.min(least, base), version);

/** What is to be sent, the earliest first. */
export const unsentIn = ({ fields }: Sheet): readonly Save[] =>
  Object.entries(fields)
    .flatMap(([field, { held, base, unsent }]) =>
      unsent === undefined ? [] : [{ field, typed: held, base, number: unsent }],
    )
    .toSorted((a, b) => a.number - b.number);

/** What an answer changes: the sheet, and the fields whose controls are to show something else. */
export type Answered = { readonly sheet: Sheet; readonly show: readonly string[] };

/**
 * Takes an answer in. What was sent has arrived; what was changed elsewhere is shown where nobody is typing. A field
 * that is kept beside another value, or in which somebody types, is not seen: the page holds on to what it saw before.
 */
export const answered = (
  sheet: Sheet,
  sent: readonly Save[],
  answer: Answer,
  isBusy: (field: string) => boolean,
): Answered => {
  const show: string[] = [];
  const isOld = answer.version < sheet.version;
  const fields = Object.fromEntries(
    Object.entries(sheet.fields).map(([name, field]): [string, SheetField] => {
      const arrived = sent.find((save) => save.field === name);
      const isDone = arrived !== undefined && arrived.number === field.unsent;
      const now = isDone ? { ...field, unsent: undefined } : field;
      if (isOld) return [name, now];
      const { typed } = answer.fields[name] ?? { typed: undefined };
      // Never typed anywhere: what the page began with stands.
      if (typed === undefined) return [name, { ...now, base: answer.version }];
      const holds = now.unsent === undefined ? now.held : (arrived?.typed ?? now.known);
      if (isSame(typed, holds)) return [name, { ...now, known: typed, base: answer.version }];
      if (now.unsent !== undefined || isBusy(name)) return [name, now];
      show.push(name);
      return [name, { ...now, held: typed, known: typed, base: answer.version }];
    }),
  );
  const version = Math.max(sheet.version, answer.version);
  return { sheet: { ...sheet, version, fields }, show };
};

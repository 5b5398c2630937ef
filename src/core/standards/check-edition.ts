import type { Framework } from "../framework/framework.ts";
import type { Problem } from "../portfolio/problem.ts";
import { itemsOf, overlaidRenewalRow, overlaidRow } from "./apply-overlays.ts";
import type { Interpretation, Overlay, Standard } from "./standard.ts";
import { renewalRequirementIds, requirementIds } from "./verdict.ts";

/** What each requirement leans on: a row of the same category that must be there too. */
const leansOn: { readonly [id: string]: string } = {
  "education.transcripts": "education",
  "work.families": "work.duration",
  "rsc.about-provision": "rsc.hours",
};

/**
 * What a rule pack's shape alone does not show: names that must exist, at most one row of each requirement for a
 * category, rows that lean on others, and overlays that change something and leave a valid row.
 */
export const checkEdition = (
  standard: Standard,
  overlays: readonly Overlay[],
  framework: Framework | undefined,
  interpretations: readonly Interpretation[],
): readonly Problem[] => [
  ...(framework === undefined
    ? [{ pointer: "/framework", message: "is not a framework that there is" }]
    : []),
  ...checkNames(standard, framework, interpretations),
  ...checkCodes(standard, overlays),
  ...checkRows(standard),
  ...checkOpening(standard),
  ...overlays.flatMap((overlay) => checkOverlay(standard, overlay)),
];

/** The renewal window must open before it closes: both are in the same year. */
const checkOpening = ({ renewal: { cycle } }: Standard): readonly Problem[] =>
  cycle.opens > cycle.firstDeadline.slice(5)
    ? [{ pointer: "/renewal/cycle/opens", message: "must not be after the deadline" }]
    : [];

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const checkNames = (
  { categories, requirements, renewal, interpretations }: Standard,
  framework: Framework | undefined,
  explained: readonly Interpretation[],
): readonly Problem[] => {
  const codes = categories.map(({ code }) => code);
  const rows = [
    ...requirements.map((row, index) => ({ row, pointer: `/requirements/${index}/for` })),
    ...renewal.requirements.map((row, index) => ({ row, pointer: `/renewal/requirements/${index}/for` })),
  ];
  return [
    ...rows.flatMap(({ row, pointer }) =>
      repeated(row.for === "all" ? [] : row.for).map((code) => ({
        pointer,
        message: `${code} is there twice`,
      })),
    ),
    ...repeated(interpretations).map((id) => ({
      pointer: "/interpretations",
      message: `${id} is there twice`,
    })),
    ...repeated(codes).map((code) => ({ pointer: "/categories", message: `${code} is there twice` })),
    ...rows.flatMap(({ row, pointer }) =>
      (row.for === "all" ? [] : row.for)
        .filter((code) => !codes.includes(code))
        .map((code) => ({ pointer, message: `${code} is not a category of this edition` })),
    ),
    ...categories
      .filter(({ profile }) => profile !== null && !framework?.profiles.some(({ id }) => id === profile))
      .map(({ code, profile }) => ({
        pointer: "/categories",
        message: `${code}: the framework has no profile ${profile}`,
      })),
    ...interpretations
      .filter((id) => !explained.some((each) => each.id === id))
      .map((id) => ({ pointer: "/interpretations", message: `${id} is not explained` })),
  ];
};

/** Every category code anywhere in a row (held, meets, vettedAs, holds …) must be one of the edition's. */
const checkCodes = (standard: Standard, overlays: readonly Overlay[]): readonly Problem[] => {
  const known = new Set<string>(standard.categories.map(({ code }) => code));
  const listed = ["held", "meets", "vettedAs", "holds", "supervisorHeld", "categories"];
  const unknown = (value: unknown, isListed: boolean): readonly string[] => {
    if (typeof value === "string") return isListed && !known.has(value) ? [value] : [];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      unknown(inner, Array.isArray(value) ? isListed : listed.includes(key)),
    );
  };
  const places: readonly (readonly [string, unknown])[] = [
    ...standard.requirements.map((row, index) => [`/requirements/${index}`, row] as const),
    ...standard.renewal.requirements.map((row, index) => [`/renewal/requirements/${index}`, row] as const),
    ...overlays.map((overlay) => [`/overlays/${overlay.id}`, overlay.items] as const),
  ];
  return places.flatMap(([pointer, value]) =>
    unknown(value, false).map((code) => ({ pointer, message: `${code} is not a category of this edition` })),
  );
};

const checkRows = ({ categories, requirements, renewal }: Standard): readonly Problem[] =>
  categories.flatMap(({ code, bands }) => {
    const isFor = (row: { readonly for: "all" | readonly string[] }) =>
      row.for === "all" || row.for.includes(code);
    const asked = requirements.filter(isFor).map(({ id }) => id);
    const renewed = renewal.requirements.filter(isFor).map(({ id }) => id);
    const bandless =
      bands.length === 0 &&
      requirements
        .filter(isFor)
        .some((row) => JSON.stringify(row).includes('"own"') && row.id !== "exam.essay");
    const unsupported = asked.filter((id) => id in leansOn && !asked.some((other) => other === leansOn[id]));
    return [
      ...(bandless
        ? [{ pointer: "/categories", message: `${code} has rows about its own bands, and no bands` }]
        : []),
      ...repeated([...asked, ...renewed]).map((id) => ({
        pointer: "/requirements",
        message: `${code} has ${id} twice`,
      })),
      ...unsupported.map((id) => ({
        pointer: "/requirements",
        message: `${code} has ${id} but not ${leansOn[id]}`,
      })),
    ];
  });

const checkOverlay = (standard: Standard, overlay: Overlay): readonly Problem[] => {
  const pointer = `/overlays/${overlay.id}`;
  const items = itemsOf([overlay]);
  const known: readonly string[] = [...requirementIds, ...renewalRequirementIds];
  const numbers = overlay.items.map(({ item }) => item);
  const isBackwards = overlay.to !== null && overlay.to < overlay.from;
  const own = [
    ...(isBackwards ? [{ pointer: `${pointer}/to`, message: "must not be before the beginning" }] : []),
    ...repeated(numbers).map((item) => ({ pointer, message: `the item ${item} is there twice` })),
  ];
  const changed = overlay.items.flatMap(({ item, changes }) =>
    changes.flatMap((change) => {
      const at = `${pointer}/${item}`;
      if (Object.keys({ ...change.set, ...change.add }).length === 0)
        return [{ pointer: at, message: "changes nothing" }];
      if (change.set !== undefined && ("id" in change.set || "for" in change.set))
        return [{ pointer: at, message: "must not change what a row is or whom it is for" }];
      if (!known.includes(change.requirement))
        return [{ pointer: at, message: `${change.requirement} is not a requirement` }];
      return change.for.flatMap((code) => {
        const isHere = (row: { readonly id: string; readonly for: "all" | readonly string[] }) =>
          row.id === change.requirement && (row.for === "all" || row.for.includes(code));
        const row = standard.requirements.find(isHere);
        const renewed = standard.renewal.requirements.find(isHere);
        if (row === undefined && renewed === undefined)
          return [{ pointer: at, message: `${code} has no ${change.requirement} to change` }];
        // Where nothing is listed everything is accepted, or one word says it: a list there would take away, not add.
        const unlisted = Object.keys(change.add ?? {}).filter((field) => !hasList(row ?? renewed, field));
        if (unlisted.length > 0)
          return [
            {
              pointer: at,
              message: `${code}: ${change.requirement} has no list ${unlisted.join(", ")} to add to`,
            },
          ];
        const left =
          row !== undefined
            ? overlaidRow(row, items, code)
            : renewed !== undefined && overlaidRenewalRow(renewed, items, code);
        return left === undefined
          ? [{ pointer: at, message: `does not leave a valid ${change.requirement} for ${code}` }]
          : [];
      });
    }),
  );
  return [...own, ...changed];
};

const hasList = (row: object | undefined, field: string): boolean =>
  row !== undefined && Array.isArray(Object.entries(row).find(([name]) => name === field)?.[1]);

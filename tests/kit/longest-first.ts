import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes in a full run, the longest first. */
const long: readonly RegExp[] = [
  /tests\/harness\/two-worlds\//,
  /tests\/reliability\/kill/,
  /tests\/engine\/differential/,
  /tests\/reliability\/database-away/,
  /tests\/harness\/(matrix|bad-input)\//,
  /tests\/architecture\/checks-refuse/,
  /tests\/journeys\//,
  /tests\/harness\//,
  /tests\/(engine|comparison|hostile|reliability)\//,
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((pattern) => pattern.test(moduleId));
  return place === -1 ? long.length : place;
};

/** The files that take longest begin first: otherwise one of them ends a run alone while the other processes wait. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { asPerson, registerOf, runOf } from "../../../../tests/kit/applications.ts";
import { days, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { signTextsOf, todayIn, writeTextOf, writeTextsOf } from "../../../../tests/kit/signed-texts.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Application } from "../../../core/application/application.ts";
import { listSignatures, listTexts } from "../../../store/signed-texts.ts";
import { signText } from "../sign-text.ts";
import { writeText } from "./write-text.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const administrator = staffOf("a-association-administrator", "a");
const { personId } = cast.members.person;
const { id: association } = cast.associations.a;

const wanted = (seen: number, en: string) => ({
  text: "waiver" as const,
  seen,
  holdsFrom: todayIn(house.world),
  words: { en, es: `${en} (es)` },
});

describe("writing a text", () => {
  test("is for administrators of that association", async () => {
    for (const staff of [staffOf("a-coordinator", "a"), staffOf("b-association-administrator", "a")])
      expect(await writeText(house.world, staff, wanted(0, "Not mine"))).toMatchObject({
        refusal: { code: "not-permitted" },
      });
  });

  test("two at once are told of each other; the same sent twice is one", async () => {
    const both = await Promise.all([
      writeText(house.world, administrator, wanted(0, "One")),
      writeText(house.world, administrator, wanted(0, "Other")),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "moved-on" } });
    const same = wanted(1, "The second");
    const again = await Promise.all([
      writeText(house.world, administrator, same),
      writeText(house.world, administrator, same),
    ]);
    // Of two at the same moment one may be told to look again; the text is there once.
    expect(again.some(({ ok }) => ok)).toBe(true);
    expect(await writeText(house.world, administrator, same)).toMatchObject({ value: { number: 2 } });
  });

  test("a version is changed and removed by nobody", async () => {
    for (const statement of ["update signed_texts set words = '{}'", "delete from signed_texts"])
      await expect(
        house.world.store.withinStaff(association, administrator.personId, async (tx) =>
          tx.write("texts.tampered", { compile: () => ({ sql: statement, parameters: [] }) } as never),
        ),
      ).rejects.toThrow(/permission denied/);
  });
});

describe("signing", () => {
  const sign = async (application: Application, number: number, typedName = " Ana   Vega ") =>
    signText(house.world, asPerson(house.world, personId), {
      id: house.world.ids.id<"signature">(),
      application: application.id,
      text: "ethics",
      number,
      language: "es",
      typedName,
      address: "192.0.2.7",
    });
  const numberNow = async (): Promise<number> => {
    const versions = await house.world.store.withinPerson(personId, async (tx) => listTexts(tx, association));
    return versions.filter(({ text }) => text === "ethics").length;
  };

  test("keeps name, moment, language and address; a renewed text asks again; an application that ended asks nothing", async () => {
    await writeTextsOf(house.world, "a");
    const application = await registerOf(house.world, "a", personId);
    const first = await numberNow();
    expect(await sign(application, first)).toMatchObject({ value: { typedName: "Ana Vega", at: START } });
    house.clock.set(START + days(1));
    await writeTextOf(house.world, "a", "ethics");
    expect(await sign(application, first)).toMatchObject({ refusal: { code: "text-renewed" } });
    expect(await sign(application, first + 1, " ")).toMatchObject({
      refusal: { code: "name-not-read", problem: "required" },
    });
    expect(await sign(application, first + 1)).toMatchObject({ ok: true });
    const kept = await house.world.store.withinPerson(personId, async (tx) =>
      listSignatures(tx, application),
    );
    expect(kept).toMatchObject([
      { number: first, typedName: "Ana Vega", language: "es", address: "192.0.2.7", at: START },
      { number: first + 1 },
    ]);
    await runOf(house.world, "a", application, "refuse", "Another state.");
    expect(await sign(application, first + 1)).toMatchObject({ refusal: { code: "not-from-here" } });
  });

  test("the same version from two pages at once, and later under another name, is one signature", async () => {
    house.clock.set(START + days(2));
    const application = await registerOf(house.world, "a", personId, { category: "IFA" });
    const number = await numberNow();
    const both = await Promise.all([sign(application, number), sign(application, number)]);
    house.clock.set(START + days(3));
    const later = await sign(application, number, "Somebody Else");
    for (const each of [...both, later])
      expect(each).toMatchObject({ ok: true, value: { number, typedName: "Ana Vega", at: START + days(2) } });
    const kept = await house.world.store.withinPerson(personId, async (tx) =>
      listSignatures(tx, application),
    );
    expect(kept).toMatchObject([{ number, typedName: "Ana Vega" }]);
  });

  test("is seen by the coordinator, and by nobody else", async () => {
    house.clock.set(START + days(2));
    const application = await registerOf(house.world, "a", personId, { category: "IMHS" });
    await signTextsOf(house.world, application);
    const seenBy = async (person: typeof personId, at: "a" | "b") =>
      house.world.store.withinStaff(
        cast.associations[at].id,
        person,
        async (tx) => (await listSignatures(tx, application)).length,
      );
    expect(await seenBy(cast.members["a-coordinator"].personId, "a")).toBe(2);
    expect(await seenBy(cast.members["a-reviewer"].personId, "a")).toBe(0);
    expect(await seenBy(cast.members["b-coordinator"].personId, "b")).toBe(0);
    const other = cast.members["other-person"].personId;
    expect(
      await house.world.store.withinPerson(other, async (tx) => listSignatures(tx, application)),
    ).toEqual([]);
  });
});

import type { Application } from "../../src/core/application/application.ts";
import { applicationTexts, type SignedText, signedTexts } from "../../src/core/application/signatures.ts";
import { localDay } from "../../src/core/kernel/instant.ts";
import { signText } from "../../src/features/application/sign-text.ts";
import { writeText } from "../../src/features/application/signing/write-text.ts";
import { listTexts } from "../../src/store/signed-texts.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Side } from "./actors.ts";
import { asPerson } from "./applications.ts";
import { staffOf } from "./staff-of.ts";

/** The day it is where the associations of the cast are. */
export const todayIn = ({ clock }: World): number => localDay(clock.now(), "UTC");

/** The administrator of one of the associations writes a new version of a text; its number. */
export const writeTextOf = async (
  world: World,
  side: Side,
  text: SignedText,
  words = `Nobody signs this but invented people. ${world.ids.id()}`,
): Promise<number> => {
  const { id } = cast.associations[side];
  const administrator = staffOf(`${side}-association-administrator`, side);
  const versions = await world.store.withinStaff(id, administrator.personId, async (tx) => listTexts(tx, id));
  const seen = versions.filter((version) => version.text === text).length;
  const done = await writeText(world, administrator, {
    text,
    seen,
    holdsFrom: todayIn(world),
    words: { en: words, es: `${words} (es)` },
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.number;
};

/** Writes every text that one of the associations has not written yet. */
export const writeTextsOf = async (world: World, side: Side): Promise<void> => {
  const { id } = cast.associations[side];
  const { personId } = cast.members[`${side}-association-administrator`];
  const versions = await world.store.withinStaff(id, personId, async (tx) => listTexts(tx, id));
  for (const text of signedTexts)
    if (!versions.some((version) => version.text === text)) await writeTextOf(world, side, text);
};

/** Signs the texts that belong to an application, as they hold. */
export const signTextsOf = async (
  world: World,
  { id: application, personId, associationId }: Pick<Application, "id" | "personId" | "associationId">,
): Promise<void> => {
  const versions = await world.store.withinPerson(personId, async (tx) => listTexts(tx, associationId));
  for (const text of applicationTexts) {
    const signed = await signText(world, asPerson(world, personId), {
      id: world.ids.id<"signature">(),
      application,
      text,
      number: versions.filter((version) => version.text === text).length,
      language: "en",
      typedName: "Somebody Invented",
      address: "192.0.2.7",
    });
    if (!signed.ok) throw new Error(signed.refusal.code);
  }
};

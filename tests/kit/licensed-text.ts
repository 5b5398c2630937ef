import { operatorPermit } from "../../src/core/access/operator.ts";
import {
  type FrameworkTextId,
  keptOf,
  placedProfile,
  readForKeeping,
} from "../../src/core/framework/kept-text.ts";
import { addText, endText } from "../../src/store/framework-texts.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Side } from "./actors.ts";

/** A licensed text that nobody ever licensed: what it says was made up for tests. */
export const inventedText = (
  statement = "Waters the plants before the families come",
): string => `## 4. Direct Service Skills
**Knowledge areas**
- Observation & listening
- Safety

As demonstrated by:
- ${statement}
  - on Mondays
- Counts the ducks on the pond

## Juggling
- Keeps four balls in the air
`;

/** Keeps a licensed text as if an administrator of one of the associations had accepted it. */
export const keepTextOf = async (
  { store, ids, clock, standards }: World,
  side: Side,
  text = inventedText(),
  profile = "family-specialist",
): Promise<FrameworkTextId> => {
  const placed = placedProfile(standards.frameworks, profile);
  const read = placed === undefined ? undefined : readForKeeping(text, placed);
  if (read?.ok !== true) throw new Error("the text has no place");
  const { id: association } = cast.associations[side];
  const by = cast.members[`${side}-association-administrator`].personId;
  const id: FrameworkTextId = ids.id();
  const author = { association, by, now: clock.now() };
  const permit = operatorPermit("framework.change");
  await store.withinStaff(association, by, async (tx) => {
    await endText(tx, permit, profile, author);
    await addText(tx, permit, { id, imported: keptOf(read.value), ofVersion: null }, author);
    tx.log.append({ action: "framework.imported", subject: { kind: "framework-text", id } });
  });
  return id;
};

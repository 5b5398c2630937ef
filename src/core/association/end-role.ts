import type { Role } from "../access/roles.ts";
import type { PersonId } from "../kernel/ids.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { RoleRefusal } from "./refusal.ts";

/**
 * Judges ending a role, with the administrators as they are at this moment (locked). Whoever ends it must be one of them
 * still, and one must be left.
 */
export const judgeEnding = (
  grant: { readonly personId: PersonId; readonly role: Role; readonly endedAt: number | null },
  by: PersonId,
  administrators: readonly PersonId[],
): Result<{ readonly isNew: boolean }, RoleRefusal> => {
  if (!administrators.includes(by)) return no({ code: "not-permitted", because: "wrong-role" });
  if (grant.endedAt !== null) return yes({ isNew: false });
  const isLast =
    grant.role === "association-administrator" &&
    administrators.every((administrator) => administrator === grant.personId);
  return isLast ? no({ code: "last-administrator" }) : yes({ isNew: true });
};

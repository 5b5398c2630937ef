import type { Staff } from "../../../core/access/actor.ts";
import { can, type NotPermitted } from "../../../core/access/can.ts";
import type { MailTemplate, TemplatedKind } from "../../../core/association/settings/mail-template.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { MessageId } from "../../../core/messages/ids.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { sendTest } from "../../../store/messages.ts";
import type { World } from "../../../store/world.ts";

/** Which words are tried, in which language. */
export type Tried = {
  /** Made when the form was shown: sent twice, it is one mail. */
  readonly id: MessageId;
  readonly of: TemplatedKind;
  readonly language: Language;
  readonly ownWords: MailTemplate;
};

/** Sends whoever tries words a mail with them, to their own address and nobody else's. */
export const testWords = async (
  { store, clock }: World,
  actor: Staff,
  { id, of, language, ownWords }: Tried,
): Promise<Result<undefined, NotPermitted>> => {
  const { associationId: association, personId: to } = actor;
  return asStaff(store, actor, async (tx, present): Promise<Result<undefined, NotPermitted>> => {
    const permit = can(present, "setting.change", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    const at = clock.now();
    const params = { of, language, at };
    const message = { id, to, association, kind: "template-test", params, ownWords } as const;
    if (await sendTest(tx, permit.value, message, at))
      tx.log.append({ action: "template.tested", subject: { kind: "message", id }, details: { mail: of } });
    return yes(undefined);
  });
};

import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { sentBefore } from "../../core/access/sent-before.ts";
import type { ApplicationId } from "../../core/application/application.ts";
import type { MoveRefusal } from "../../core/application/make-move.ts";
import {
  maySign,
  type Signature,
  type Signing,
  type SigningRefusal,
  sign,
} from "../../core/application/signatures.ts";
import { todayOf } from "../../core/association/setting-history.ts";
import type { Id } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { lockApplication } from "../../store/applications.ts";
import { readSettings } from "../../store/association-settings.ts";
import { addSignature, listSignatures, listTexts } from "../../store/signed-texts.ts";
import type { World } from "../../store/world.ts";

/** What somebody signs of an application, with the id that was made with the page. */
export type WantedSignature = Signing & { readonly id: Id<"signature">; readonly application: ApplicationId };

type Refused = SigningRefusal | HouseRefusal | Extract<MoveRefusal, { readonly code: "not-from-here" }>;

/**
 * Signs a text for one's own application; sent twice it is signed once, also from two pages: a version that is signed stays
 * as it was signed first.
 */
export const signText = async (
  { store, clock }: World,
  actor: Person | Staff,
  { id, application: of, ...signing }: WantedSignature,
): Promise<Result<Signature, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Signature, Refused>> => {
    const application = await lockApplication(tx, of);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
    if (!permit.ok) return no(permit.refusal);
    const there = await listSignatures(tx, application);
    const known = there.find((each) => each.id === id);
    if (known !== undefined) {
      const sent = sentBefore([known.text, String(known.number)], [signing.text, String(signing.number)]);
      return sent.ok ? yes(known) : sent;
    }
    if (!maySign(application)) return no({ code: "not-from-here", state: application.state });
    const now = clock.now();
    const today = todayOf(await readSettings(tx, application.associationId), now);
    const signed = sign(await listTexts(tx, application.associationId), signing, today, now);
    if (!signed.ok) return signed;
    const before = there.find(({ text, number }) => text === signing.text && number === signing.number);
    if (before !== undefined) return yes(before);
    if (!(await addSignature(tx, permit.value, application, { ...signed.value, id })))
      return no({ code: "sent-before" });
    tx.log.append({
      action: "application.signed",
      subject: { kind: "application", id: of },
      details: { text: signing.text, number: signing.number },
    });
    return signed;
  });

import { isOfNow, readSignature } from "../../core/messages/signed-post.ts";
import { noteReturned } from "../../store/note-returned.ts";
import { problem, type Reply } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";

/**
 * Takes a mail that came back from whoever took it in, such as a mail system on another machine. Only who knows the secret is
 * listened to; a mail that is sent again within the time that its signature holds changes nothing.
 */
export const takeReturned: Act<{ readonly "attune-signature": string }> = async (
  { world },
  { "attune-signature": header },
  { bytes },
): Promise<Reply> => {
  const { isSigned } = world.returns;
  if (isSigned === undefined) return problem(404, "not-set-up");
  const signature = readSignature(header);
  if (signature === undefined || !isSigned(signature.at, bytes, signature.mac))
    return problem(401, "not-signed");
  if (!isOfNow(signature, world.clock.now())) return problem(401, "signed-too-long-ago");
  const noted = await noteReturned(world, bytes);
  return noted.is === "later" ? problem(503, "later") : { kind: "json", value: noted };
};

import { readReturnPath } from "./core/messages/return-path.ts";
import { StartRefused } from "./installation.ts";
import type { ListenPlace } from "./services/return-settings.ts";
import { type BounceListener, listenForBounces } from "./services/smtp/bounce-listener.ts";
import { noteReturned } from "./store/note-returned.ts";
import type { World } from "./store/world.ts";

type Returning = Pick<World, "store" | "parsers" | "clock" | "ids" | "log" | "returns">;

/**
 * Listens for mail that comes back, where a place for it is set. The start is refused where that place is taken or not ours to
 * take.
 */
export const listenForReturned = async (
  world: Returning,
  place: ListenPlace | undefined,
): Promise<BounceListener | undefined> => {
  const { paths } = world.returns;
  if (place === undefined || paths === undefined) return undefined;
  try {
    return await listenForBounces(place, {
      domain: paths.domain,
      deliveryOf: (address) => {
        const read = readReturnPath(paths, address);
        return read.is === "ours" ? read.delivery : undefined;
      },
      take: async (raw, envelope) =>
        (await noteReturned(world, raw, envelope)).is === "later" ? "later" : "taken",
      onError: (error) => world.log.error("mail.returned-not-taken", error),
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StartRefused(
      `ATTUNE_BOUNCE_LISTEN is ${place.host}:${place.port}, where this process cannot listen (${code})`,
    );
  }
};

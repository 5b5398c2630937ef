import * as z from "zod";

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);

const credential = {
  id: bytes(1400),
  rawId: bytes(1400),
  type: z.literal("public-key"),
  clientExtensionResults: z.unknown().transform(() => ({})),
};

const created = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8000),
    attestationObject: bytes(60_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .default([]),
  }),
});

const shown = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8000),
    authenticatorData: bytes(8000),
    signature: bytes(8000),
    userHandle: bytes(100).optional().catch(undefined),
  }),
});

/** What a browser answers when a passkey was made. Nothing in it is proved yet. */
export type CreatedPasskey = z.output<typeof created>;
/** What a browser answers when a passkey was shown. Nothing in it is proved yet. */
export type ShownPasskey = z.output<typeof shown>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the answer about a new passkey out of its field of the form; undefined where it is none. */
export const readCreatedPasskey = (text: string): CreatedPasskey | undefined =>
  created.safeParse(parsed(text)).data;

/** Reads the answer of a passkey that was shown out of its field of the form; undefined where it is none. */
export const readShownPasskey = (text: string): ShownPasskey | undefined =>
  shown.safeParse(parsed(text)).data;

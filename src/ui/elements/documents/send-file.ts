/** What became of a file. */
export type Sent =
  | {
      readonly kind: "done";
      readonly document: string;
      readonly name: string;
      readonly wasThere: boolean;
    }
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "signed-out" | "failed" | "stopped" };

/** How a file is sent, and who is told of it. */
export type Sending = {
  /** Under which it arrives, however often it is begun. */
  readonly id: string;
  /** Where uploads are begun. */
  readonly begin: string;
  /** Whose page it is. */
  readonly account: string;
  readonly entry: string | undefined;
  readonly signal: AbortSignal;
  /** So many bytes are there. */
  readonly onSent: (bytes: number) => void;
  /** The connection is lost, for the time being. */
  readonly onLost: () => void;
  /** All of it is there, and it is looked through. */
  readonly onWhole: () => void;
  /** Waits before the nth try in a row. */
  readonly wait: (tries: number) => Promise<void>;
};

/** How much is sent at once: little, so that a line that breaks loses little. */
const PIECE = 256 * 1024;

/** After so many tries in a row somebody has to press a button. */
const MOST_TRIES = 12;

type Answered =
  | { readonly kind: "json"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: "gone" }
  | { readonly kind: "lost" }
  | { readonly kind: "signed-out" | "failed" };

const read = async (response: Response): Promise<Answered> => {
  const { status } = response;
  if (status === 401 || status === 409) return { kind: "signed-out" };
  if (status === 404) return { kind: "gone" };
  if (status === 429 || status >= 500) return { kind: "lost" };
  if (status !== 200 || !(response.headers.get("content-type") ?? "").startsWith("application/json"))
    return { kind: "failed" };
  return { kind: "json", value: (await response.json()) as Readonly<Record<string, unknown>> };
};

const ask = async (address: string, { signal }: Sending, body?: BodyInit): Promise<Answered> => {
  try {
    return await read(
      await fetch(address, {
        method: body === undefined ? "GET" : "POST",
        signal,
        redirect: "error",
        ...(body === undefined ? {} : { body }),
      }),
    );
  } catch {
    return { kind: "lost" };
  }
};

const formOf = (fields: Readonly<Record<string, string>>): URLSearchParams => new URLSearchParams(fields);

type Step = { readonly kind: "at"; readonly offset: number } | { readonly kind: "lost" } | Sent;

const stepOf = (answered: Answered): Step => {
  if (answered.kind === "gone") return { kind: "failed" };
  if (answered.kind !== "json") return answered;
  const { offset, refused } = answered.value;
  if (typeof refused === "string") return { kind: "refused", says: refused };
  return typeof offset === "number" ? { kind: "at", offset } : { kind: "failed" };
};

/** Says what is to come; asked again it tells how much of it is there already. */
const begin = async (file: File, sending: Sending): Promise<Step> =>
  stepOf(
    await ask(
      sending.begin,
      sending,
      formOf({
        account: sending.account,
        id: sending.id,
        name: file.name,
        bytes: String(file.size),
        ...(sending.entry === undefined ? {} : { entry: sending.entry }),
      }),
    ),
  );

const piece = async (file: File, sending: Sending, offset: number): Promise<Step> =>
  stepOf(
    await ask(
      `${sending.begin}/${sending.id}/piece?offset=${offset}&account=${encodeURIComponent(sending.account)}`,
      sending,
      file.slice(offset, offset + PIECE),
    ),
  );

const finish = async (sending: Sending): Promise<Step> => {
  const { account } = sending;
  const answered = await ask(`${sending.begin}/${sending.id}/finish`, sending, formOf({ account }));
  if (answered.kind !== "json") return stepOf(answered);
  const { document, name, wasThere, refused } = answered.value;
  if (typeof refused === "string") return { kind: "refused", says: refused };
  return typeof document === "string"
    ? { kind: "done", document, name: String(name), wasThere: wasThere === true }
    : { kind: "failed" };
};

/**
 * Sends a file piece by piece. Where the connection is lost it waits, asks how much is there, and goes on from there: what
 * arrived is not sent again.
 */
export const sendFile = async (file: File, sending: Sending): Promise<Sent> => {
  let tries = 0;
  let at: number | undefined;
  for (;;) {
    if (sending.signal.aborted) return { kind: "stopped" };
    if (at === file.size) sending.onWhole();
    const step =
      at === undefined
        ? await begin(file, sending)
        : at < file.size
          ? await piece(file, sending, at)
          : await finish(sending);
    if (sending.signal.aborted) return { kind: "stopped" };
    if (step.kind === "lost") {
      if (++tries > MOST_TRIES) return { kind: "failed" };
      sending.onLost();
      await sending.wait(tries);
      at = undefined;
    } else if (step.kind === "at") {
      tries = 0;
      at = step.offset;
      sending.onSent(at);
    } else return step;
  }
};

/** Says that the rest will not come. Where that does not arrive, it is forgotten after a day. */
export const giveUp = async ({
  begin: address,
  id,
  account,
}: Pick<Sending, "begin" | "id" | "account">): Promise<void> => {
  await fetch(`${address}/${id}/cancel`, {
    method: "POST",
    body: formOf({ account }),
    keepalive: true,
  }).catch(() => undefined);
};

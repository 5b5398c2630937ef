import { describe, expect, test } from "vitest";
import { softwarePasskey } from "../../tests/kit/software-passkey.ts";
import { readCreatedPasskey, readShownPasskey } from "../core/account/passkey-answer.ts";
import { makePasskeys, type NewPasskey } from "./passkeys.ts";

const origin = "https://attune.example";
const passkeys = makePasskeys({ url: origin, name: "Attune" });
const owner = {
  id: "0b54f1f0-7a0c-4c1e-9d8e-0c5a6f3f2a11",
  address: "ana@correo.example",
  name: "Ana",
  has: [],
};

const made = async (
  passkey: ReturnType<typeof softwarePasskey>,
  { asked = "one", expected = asked }: { asked?: string; expected?: string } = {},
): Promise<NewPasskey | undefined> => {
  const answer = readCreatedPasskey(passkey.create(await passkeys.askForNew(owner, asked)));
  return answer && passkeys.proveNew(answer, expected);
};

const shown = async (
  passkey: ReturnType<typeof softwarePasskey>,
  stored: NewPasskey,
  { asked = "two", expected = asked }: { asked?: string; expected?: string } = {},
) => {
  const answer = readShownPasskey(passkey.show(await passkeys.askFor(asked)));
  return answer && passkeys.prove(answer, expected, stored);
};

describe("a new passkey", () => {
  test.each([true, false])("is proved, and whether it asked for a finger is known (%s)", async (verifies) => {
    const passkey = await made(softwarePasskey({ origin, verifies }));
    expect(passkey).toMatchObject({
      id: Buffer.from("software passkey one").toString("base64url"),
      transports: ["internal"],
      counter: 1,
      userVerified: verifies,
      backedUp: false,
    });
  });

  test("is asked for by the person's own id and never their address as a handle", async () => {
    const options = await passkeys.askForNew({ ...owner, has: [{ id: "abc", transports: ["usb"] }] }, "one");
    expect(options).toMatchObject({
      rp: { id: "attune.example", name: "Attune" },
      user: {
        id: Buffer.from(owner.id.replaceAll("-", ""), "hex").toString("base64url"),
        name: owner.address,
      },
      excludeCredentials: [{ id: "abc", transports: ["usb"] }],
    });
  });

  test("is nothing when it answers another challenge, or was made for another site", async () => {
    expect(await made(softwarePasskey({ origin }), { expected: "other" })).toBeUndefined();
    expect(await made(softwarePasskey({ origin: "https://attune.example.evil.example" }))).toBeUndefined();
    expect(await made(softwarePasskey({ origin: "http://attune.example" }))).toBeUndefined();
  });
});

describe("a passkey that is shown", () => {
  test.each([true, false])("is proved, and whether it asked for a finger is known (%s)", async (verifies) => {
    const passkey = softwarePasskey({ origin, verifies });
    const stored = (await made(passkey)) as NewPasskey;
    expect(await shown(passkey, stored)).toEqual({ counter: 2, backedUp: false, userVerified: verifies });
  });

  test("proves nothing with another challenge, another key, or a counter that went back", async () => {
    const passkey = softwarePasskey({ origin });
    const stored = (await made(passkey)) as NewPasskey;
    expect(await shown(passkey, stored, { expected: "other" })).toBeUndefined();
    expect(await shown(softwarePasskey({ origin }), { ...stored, counter: 0 })).toBeUndefined();
    expect(await shown(passkey, { ...stored, counter: 99 })).toBeUndefined();
  });

  test("tells the challenge that it answers", async () => {
    const answer = readShownPasskey(
      softwarePasskey({ origin }).show(await passkeys.askFor("a challenge of ours")),
    );
    expect(answer && passkeys.challengeOf(answer)).toBe("a challenge of ours");
  });

  test("may name whose it is", async () => {
    const passkey = softwarePasskey({ origin });
    await made(passkey);
    const answer = readShownPasskey(passkey.show(await passkeys.askFor("two")));
    expect(answer && passkeys.namesAnother(answer, owner.id)).toBe(false);
    expect(answer && passkeys.namesAnother(answer, owner.id.replace("0b", "0c"))).toBe(true);
  });
});

test.each(["", "{}", "null", "[1]", "{", '{"id":"a","rawId":"a","type":"public-key","response":{}}'])(
  "%j is no answer of a passkey",
  (text) => {
    expect([readCreatedPasskey(text), readShownPasskey(text)]).toEqual([undefined, undefined]);
  },
);

test.each(["bm90IGpzb24", "e30", "bnVsbA", "eyJjaGFsbGVuZ2UiOjF9"])(
  "client data %s tell no challenge",
  (clientDataJSON) => {
    const response = { clientDataJSON, authenticatorData: "aa", signature: "aa" };
    const answer = readShownPasskey(
      JSON.stringify({ id: "aa", rawId: "aa", type: "public-key", clientExtensionResults: {}, response }),
    );
    expect(answer && passkeys.challengeOf(answer)).toBe("");
  },
);

import type { Texts } from "./answer.ts";

/** Texts as they lie on the device: without the key they say nothing. */
export type Sealed = { readonly nonce: Uint8Array<ArrayBuffer>; readonly text: ArrayBuffer };

const ALGORITHM = "AES-GCM";

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
    character.charCodeAt(0),
  );

/** Over plain http browsers seal nothing. */
export const canSeal = (): boolean => (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;

/** The key that a page was given, of which no script can make a text again. */
export const keyOf = async (base64url: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bytesOf(base64url), ALGORITHM, false, ["encrypt", "decrypt"]);

/** Seals texts under a name: put under another name they cannot be read. */
export const seal = async (key: CryptoKey, texts: Texts, name: string): Promise<Sealed> => {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const encoder = new TextEncoder();
  const how = { name: ALGORITHM, iv: nonce, additionalData: encoder.encode(name) };
  return { nonce, text: await crypto.subtle.encrypt(how, key, encoder.encode(JSON.stringify(texts))) };
};

/** The texts that were sealed; undefined where the key or the name is another. */
export const unseal = async (
  key: CryptoKey,
  { nonce, text }: Sealed,
  name: string,
): Promise<Texts | undefined> => {
  const how = { name: ALGORITHM, iv: nonce, additionalData: new TextEncoder().encode(name) };
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, text))) as Texts;
  } catch {
    return undefined;
  }
};

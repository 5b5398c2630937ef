/** What a chain is about. */
export const chainKinds = ["association", "person", "platform"] as const;

export type ChainKind = (typeof chainKinds)[number];

/** A chain: its id is the id of its association or person. */
export type ChainName = { readonly kind: ChainKind; readonly id: string };

/** The id of the platform's chain. */
export const PLATFORM_CHAIN = "00000000-0000-0000-0000-000000000000";

/** True for the name of a kind of chain. */
export const isChainKind = (text: unknown): text is ChainKind =>
  (chainKinds as readonly unknown[]).includes(text);

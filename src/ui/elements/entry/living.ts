const nameOf = (editor: string): string => `attune-editor-${editor}`;

/** Over plain http, or in old browsers, pages cannot know of each other. */
const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** Says for as long as the page lives that it types as this editor; false where another page does. */
export const liveAs = async (editor: string): Promise<boolean> => {
  const known = locks();
  if (known === undefined) return false;
  return new Promise((resolve) => {
    known
      .request(nameOf(editor), { ifAvailable: true }, async (lock) => {
        resolve(lock !== null);
        // Held until the page is gone.
        if (lock !== null) await new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
};

/** The editors of pages that are open in this browser. */
export const livingEditors = async (): Promise<ReadonlySet<string>> => {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.map(({ name }) => (name ?? "").replace(/^attune-editor-/, "")));
};

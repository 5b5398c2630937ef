import { open } from "node:fs/promises";

/** Makes sure that the names in a folder outlive a loss of power. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

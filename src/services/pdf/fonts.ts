import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkoutFolder } from "../checkout.ts";

/** The cuts of Noto Sans in which everything is set; all of them are embedded. */
export const cuts = ["regular", "bold", "italic", "bold-italic"] as const;

export type Cut = (typeof cuts)[number];

const files: Readonly<Record<Cut, string>> = {
  regular: "400Regular/NotoSans_400Regular.ttf",
  bold: "700Bold/NotoSans_700Bold.ttf",
  italic: "400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  "bold-italic": "700Bold_Italic/NotoSans_700Bold_Italic.ttf",
};

const read = new Map<Cut, Buffer>();

/** The font file of a cut, read once. */
export const fontFile = (cut: Cut): Buffer => {
  const known = read.get(cut);
  if (known !== undefined) return known;
  const bytes = readFileSync(
    join(checkoutFolder, "node_modules", "@expo-google-fonts", "noto-sans", files[cut]),
  );
  read.set(cut, bytes);
  return bytes;
};

import type { Line } from "./certificate-lines.ts";

/** What stands before the name of whoever was there. */
const introduces =
  /(?:certif(?:y|ies) that|certifica(?:mos)? que|hace constar que|(?:presented|awarded|given|granted|issued) to|otorgad[oa] a|se otorga (?:el presente (?:certificado|diploma|reconocimiento) )?a|se concede a|concedid[oa] a|acredita (?:a|que)|recognizes|participant(?:'s)?(?: name)?:|attendee(?:'s)?(?: name)?:|^name(?: of participant)?:|^nombre(?: (?:del participante|completo))?:|participante:)[ :]*/;

/** What follows upon it. */
const follows =
  /[,;]| (?:has|have|ha|for|por|successfully|attended|completed|participated|participo|completo|asistio|on|in recognition|quien|who)(?![a-z])/;

/** True for a line that says whose certificate it is. */
export const introducesPerson = ({ plain }: Line): boolean => introduces.test(plain);

/** The names of people that the lines introduce, in plain letters. */
export const peopleOn = (lines: readonly Line[]): ReadonlySet<string> => {
  const names = lines.flatMap(({ plain }, index) => {
    const found = introduces.exec(plain);
    if (found === null) return [];
    const rest = plain.slice(found.index + found[0].length);
    const name = rest === "" ? (lines[index + 1]?.plain ?? "") : rest;
    const [before = ""] = name.split(follows, 1);
    return before.trim() === "" ? [] : [before.trim()];
  });
  return new Set(names);
};

import { readAddress } from "../core/account/email-address.ts";
import type { Id } from "../core/kernel/ids.ts";
import type { DegreeLevel } from "../core/portfolio/terms.ts";
import type { Standing, StandingContent, StandingKind } from "../core/register/standing.ts";
import { type InventedAssociation, lanternValley, prairieLight } from "../features/demonstration/cast.ts";
import type { NewHolder } from "../store/register-additions.ts";

/** Somebody invented in the register of an association. */
export type InventedHolder = NewHolder & { readonly standings: readonly Standing[] };

type Said = {
  readonly level?: DegreeLevel;
  readonly note?: string;
  readonly has: readonly (readonly [
    kind: StandingKind,
    from: string,
    to?: string | undefined,
    category?: string,
  ])[];
};

const held = (category: string, from: string, to?: string) => ["held", from, to, category] as const;
const vetted = (category: string, from: string, to?: string) => ["vetted", from, to, category] as const;

const idOf = <Kind extends string>(kind: "d" | "e", association: number, number: number): Id<Kind> =>
  `${kind}0000000-0000-4000-8${String(association).padStart(3, "0")}-${String(number).padStart(12, "0")}` as Id<Kind>;

/** Ids are fixed, so that whoever is there already is known. */
const holders = (association: number, said: Readonly<Record<string, Said>>): readonly InventedHolder[] =>
  Object.entries(said).map(([name, { level = null, note = "", has }], index) => {
    const words = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    const address = readAddress(`${words.replaceAll(/[^a-z]+/g, ".")}@register.example`);
    return {
      id: idOf<"holder">("d", association, index + 1),
      name,
      level,
      note,
      address: address.ok ? address.value : null,
      standings: has.map(([kind, from, to = null, category = null], at): Standing => {
        const content: StandingContent = { kind, category, from, to };
        return { ...content, id: idOf<"standing">("e", association, (index + 1) * 100 + at) };
      }),
    };
  });

/** Who is invented in the register of which association. */
export const inventedHolders: readonly {
  readonly association: InventedAssociation;
  readonly holders: readonly InventedHolder[];
}[] = [
  {
    association: lanternValley,
    holders: holders(1, {
      "Harriet Lowell": {
        level: "master",
        note: "Prefers to be called in the morning.",
        has: [held("IMHS", "2016-09-01"), ["approved", "2018-01-15"], ["ers-endorsed", "2020-05-01"]],
      },
      "Samuel Okonkwo": {
        level: "doctorate",
        has: [held("IMHM-C", "2012-03-01"), ["approved", "2013-01-01"], ["receives-rsc", "2013-01-01"]],
      },
      "Lucía Fernández Rey": {
        level: "master",
        has: [held("ECMHS", "2019-06-15"), ["ers-emerging", "2025-02-01"], ["receives-rsc", "2025-02-01"]],
      },
      "Dorothea Finch": { level: "bachelor", has: [held("IFS", "2021-10-01")] },
      "Keisha Marrow": {
        level: "bachelor",
        has: [held("IFS", "2017-04-01", "2023-03-31"), held("IMHS", "2023-04-01")],
      },
      "Niamh O’Tallis": { level: "master", has: [held("IMHS", "2014-05-01", "2022-04-30")] },
      "Rosalind Achterberg": {
        level: "doctorate",
        note: "Retired from practice; still supervises.",
        has: [held("IMHM-RF", "2010-01-01"), ["approved", "2010-06-01", "2024-12-31"]],
      },
      "Tomás Villaverde": {
        level: "master",
        has: [vetted("IMHS", "2024-03-12"), ["approved", "2024-03-12"]],
      },
      "Amara Nwosu": { level: "bachelor", has: [held("ECFS", "2022-08-01")] },
      "Gideon Blum": { level: "master", has: [held("IMHM-P", "2018-11-01")] },
      "Mei-Lin Zhao": { level: "master", has: [vetted("ECMHS", "2025-01-20")] },
      "Ottoline Grace": { level: "associate", has: [held("IFA", "2023-02-01")] },
      "Pavel Dvořák": { has: [["receives-rsc", "2024-09-01"]] },
      "Soledad Iturbe": {
        level: "master",
        has: [held("IMHS", "2015-07-01"), ["ers-endorsed", "2019-01-01", "2024-06-30"]],
      },
      "Wilhelmina Osei": {
        level: "master",
        has: [held("IMHS", "2015-03-01"), ["approved", "2017-01-01"], ["receives-rsc", "2017-01-01"]],
      },
      "Wendell Crane": { note: "Entered from the old list; nothing was found of him so far.", has: [] },
    }),
  },
  {
    association: prairieLight,
    holders: holders(2, {
      "Harriet Lowe": { level: "master", has: [held("ECMHS", "2018-02-01"), ["approved", "2019-01-01"]] },
      "Bao Tran": { level: "master", has: [held("IMHS", "2017-09-01"), ["ers-endorsed", "2021-01-01"]] },
      "Delphine Moreau": {
        level: "doctorate",
        has: [held("IMHM-C", "2011-10-01"), ["approved", "2012-01-01"]],
      },
      "Elijah Redfeather": { level: "bachelor", has: [held("IFS", "2020-06-01")] },
      "Inés Quintana": {
        level: "master",
        has: [vetted("IMHS", "2023-05-05"), ["receives-rsc", "2023-05-05"]],
      },
      "Marguerite Sol": { level: "bachelor", has: [held("ECFA", "2024-01-15")] },
      "Noor Haddad": { level: "master", has: [["ers-emerging", "2025-06-01"], held("IMHS", "2022-03-01")] },
      "Ruben Castellví": { level: "master", has: [held("ECFS", "2013-01-01", "2019-12-31")] },
    }),
  },
];

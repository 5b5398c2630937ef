import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Finding } from "../core/audit/finding.ts";
import type { Tools } from "../core/audit/follow-checkpoints.ts";
import { type ExportEvidence, verifyExport } from "../core/audit/verify-export.ts";
import { checkpointsIn, lookAtCheckpoints } from "../services/checkpoints.ts";
import type { Settings } from "../services/environment.ts";
import { MOST_BYTES, openInput, readByteLines, readFailure } from "../services/read-bytes.ts";
import { sha256 } from "../services/sha256.ts";
import { checkWith, type KeyRing, keyRingOf, keysIn, readKeyRing } from "../services/signer.ts";
import { seesAll } from "../store/audit-rows.ts";
import { readAssociationNames, verifyDatabase } from "../store/audit-verification.ts";
import { asOwner, type Owner } from "../store/owner.ts";
import type { AuditReport } from "../ui/text/audit-text.ts";
import type { AuditNote } from "../ui/wording/audit-report-words.ts";
import { Misuse } from "./misuse.ts";

/** What was typed for a verification. */
export type VerifyAsked = {
  readonly association: string | undefined;
  /** A copy of the checkpoints; the installation's own where none is named. */
  readonly checkpoints: string | undefined;
  /** Files of public keys; the installation's own where none is named. */
  readonly keys: readonly string[];
};

/** More than this nobody reads. */
const MOST_FINDINGS = 1000;

const collect = (): {
  readonly found: (finding: Finding) => void;
  readonly findings: readonly Finding[];
  readonly more: () => number;
} => {
  const findings: Finding[] = [];
  let count = 0;
  return {
    found: (finding) => {
      count += 1;
      if (findings.length < MOST_FINDINGS) findings.push(finding);
    },
    findings,
    more: () => count - findings.length,
  };
};

const readKeys = async (files: readonly string[]): Promise<KeyRing> => {
  const rings = await Promise.all(
    files.map(async (file) => {
      const pem = await readFile(file).catch((error: unknown) => {
        throw new Misuse(`${file}: ${readFailure(error)}`);
      });
      try {
        return keyRingOf([pem]);
      } catch {
        throw new Misuse(`${file}: is no key of Ed25519 in PEM`);
      }
    }),
  );
  return new Map(rings.flatMap((ring) => [...ring]));
};

const toolsWith = (keys: KeyRing): Tools => ({ hash: sha256, check: checkWith(keys) });

/** The chain of an association by its short name or id. Throws a Misuse where there is none. */
export const associationTyped = (name: string, names: ReadonlyMap<string, string>): string => {
  const found = [...names].find(([id, slug]) => slug === name || id === name);
  if (found !== undefined) return found[0];
  const there = [...names.values()].toSorted().join(", ");
  throw new Misuse(`there is no association "${name}"${there === "" ? "" : `; there are ${there}`}`);
};

/** Opens the owner's connection, and says so where it is not one: another would see nothing and prove nothing. */
export const asSeeingOwner = async <T>(ownerUrl: string, work: (owner: Owner) => Promise<T>): Promise<T> =>
  asOwner(ownerUrl, async (owner) => {
    if (!(await seesAll(owner)))
      throw new Misuse("the audit is verified by the owner of its tables: set ATTUNE_OWNER_URL");
    return work(owner);
  });

/** Verifies the database of an installation. */
export const verifyInstallation = async (
  { dataFolder }: Pick<Settings, "dataFolder">,
  ownerUrl: string,
  asked: VerifyAsked,
): Promise<AuditReport> => {
  const keys = asked.keys.length > 0 ? await readKeys(asked.keys) : await readKeyRing(keysIn(dataFolder));
  const path = asked.checkpoints ?? checkpointsIn(dataFolder);
  return asSeeingOwner(ownerUrl, async (owner) => {
    const associations = await readAssociationNames(owner);
    const only =
      asked.association === undefined ? undefined : associationTyped(asked.association, associations);
    const { found, findings, more } = collect();
    const { proven, hasCheckpoints, isTorn, copyLacks } = await verifyDatabase(
      owner,
      {
        look: async () => {
          const seen = await lookAtCheckpoints(path);
          if (!seen.isThere && asked.checkpoints !== undefined)
            throw new Misuse(`${path}: cannot be read: there is no such file`);
          return seen;
        },
        isCopy: asked.checkpoints !== undefined,
        ...(only === undefined ? {} : { only }),
      },
      toolsWith(keys),
      found,
    );
    const notes: AuditNote[] = [
      ...(hasCheckpoints ? [] : [{ what: "no-checkpoints" } as const]),
      ...(isTorn ? [{ what: "last-line-unfinished" } as const] : []),
      ...(copyLacks > 0 ? [{ what: "copy-lacks", checkpoints: copyLacks } as const] : []),
    ];
    return { proven, findings, more: more(), notes, associations };
  });
};

async function* linesOf(input: AsyncIterable<{ readonly bytes: Buffer | null }>): AsyncGenerator<string> {
  for await (const { bytes } of input) yield bytes?.toString("utf8") ?? "";
}

async function* noLines(): AsyncGenerator<string> {}

/** Verifies an export; no database is asked. `keysFolder` holds the keys that are trusted where none is named. */
export const verifyExportFile = async (
  file: string,
  { checkpoints, keys: keyFiles }: VerifyAsked,
  keysFolder: string,
): Promise<AuditReport> => {
  const keys = keyFiles.length > 0 ? await readKeys(keyFiles) : await readKeyRing(keysFolder);
  const { found, findings, more } = collect();
  const evidence: ExportEvidence = {
    lines: linesOf(readByteLines(openInput(file), MOST_BYTES)),
    checkpoints:
      checkpoints === undefined
        ? noLines()
        : linesOf(readByteLines(createReadStream(checkpoints), MOST_BYTES)),
  };
  const hasKey = keys.size > 0;
  const proven = await verifyExport(evidence, toolsWith(keys), (finding) => {
    // Without any key none can be the wrong one.
    if (hasKey || finding.what !== "checkpoint-of-unknown-key") found(finding);
  }).catch((error: unknown) => {
    throw new Misuse(`${file}: ${readFailure(error)}`);
  });
  const notes: AuditNote[] = hasKey ? [] : [{ what: "no-key" }];
  return { proven, findings, more: more(), notes, associations: new Map() };
};

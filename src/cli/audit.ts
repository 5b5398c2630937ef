import { checkpointFile, checkpointsIn } from "../services/checkpoints.ts";
import { systemClock } from "../services/clock.ts";
import { systemIds } from "../services/ids.ts";
import { jsonLogger } from "../services/logger.ts";
import { sha256 } from "../services/sha256.ts";
import { keysIn, openSigner } from "../services/signer.ts";
import { openStore } from "../store/within.ts";
import { type AuditReport, auditText } from "../ui/text/audit-text.ts";
import type { Language } from "../ui/wording/speech.ts";
import { checkpointAudit } from "../worker/checkpoint-audit.ts";
import { exportAudit } from "./audit-export.ts";
import { type VerifyAsked, verifyExportFile, verifyInstallation } from "./audit-verify.ts";
import type { Command, Surroundings } from "./command.ts";
import { Misuse } from "./misuse.ts";
import { settingsTyped, withInstallation } from "./opened-installation.ts";
import { allOf, readOptions, required, single, type Typed } from "./options.ts";
import { asJson, type Format, formatTyped } from "./question.ts";
import { ANSWERED, FOUND_WRONG } from "./terminal.ts";
import { languageTyped } from "./text-answers.ts";

type Verb = (typed: Typed, surroundings: Surroundings) => Promise<number>;

const reportJson = ({ proven, findings, more, notes, associations }: AuditReport): unknown => ({
  format: "attune.audit-verification/1",
  fine: findings.length === 0,
  ...proven,
  lastCheckpoint: proven.lastCheckpoint ?? null,
  oldestLater: proven.oldestLater === undefined ? null : new Date(proven.oldestLater).toISOString(),
  findings: findings.map((finding) => {
    const association = "chain" in finding ? associations.get(finding.chain) : undefined;
    return association === undefined ? finding : { ...finding, association };
  }),
  moreFindings: more,
  notes,
});

const verify: Verb = async (typed, { terminal }) => {
  const [format, language] = allOf<[Format, Language]>(
    () => formatTyped(typed),
    () => languageTyped(typed),
  );
  const file = single(typed, "file");
  const asked: VerifyAsked = {
    association: single(typed, "association"),
    checkpoints: single(typed, "checkpoints"),
    keys: (typed.values["key"] ?? []).map(String),
  };
  if (file !== undefined && asked.association !== undefined)
    throw new Misuse("--file is verified whole: leave --association out");
  const settings = settingsTyped();
  const report =
    file === undefined
      ? await withInstallation(settings, async ({ ownerUrl }) =>
          verifyInstallation(settings, ownerUrl, asked),
        )
      : await verifyExportFile(file, asked, keysIn(settings.dataFolder));
  const layout = { colour: terminal.isColoured, columns: terminal.columns };
  await terminal.print(
    format === "json" ? asJson(reportJson(report), false) : auditText(report, language, layout),
  );
  return report.findings.length === 0 ? ANSWERED : FOUND_WRONG;
};

const exporting: Verb = async (typed, { terminal }) => {
  const asked = { association: required(typed, "association"), checkpoints: single(typed, "checkpoints") };
  const settings = settingsTyped();
  await withInstallation(settings, async ({ ownerUrl }) =>
    exportAudit(settings, ownerUrl, asked, async (line) => terminal.print(`${line}\n`)),
  );
  return ANSWERED;
};

const checkpoint: Verb = async (_, { terminal }) => {
  const settings = settingsTyped();
  const written = await withInstallation(settings, async ({ connections }) =>
    checkpointAudit({
      store: openStore(connections, { now: systemClock.now, newId: systemIds.id }),
      file: checkpointFile(checkpointsIn(settings.dataFolder)),
      signer: await openSigner(keysIn(settings.dataFolder)),
      hash: sha256,
      clock: systemClock,
      log: jsonLogger(process.stderr),
    }),
  );
  await terminal.print(asJson(written, false));
  return ANSWERED;
};

const verbs: {
  readonly [verb: string]: { readonly run: Verb; readonly options: { readonly [name: string]: "string" } };
} = {
  verify: {
    run: verify,
    options: {
      association: "string",
      checkpoints: "string",
      key: "string",
      file: "string",
      format: "string",
      language: "string",
    },
  },
  export: { run: exporting, options: { association: "string", checkpoints: "string" } },
  checkpoint: { run: checkpoint, options: {} },
};

/** `audit`: verify the chains of events, export one, sign them. */
export const auditCommand: Command = async ([name, ...args], surroundings) => {
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  const known = Object.keys(verbs).join(", ");
  if (verb === undefined)
    throw new Misuse(
      name === undefined ? `one of ${known} is missing` : `there is no audit ${name}; there are ${known}`,
    );
  const typed = readOptions(args, verb.options);
  if (typed.rest.length > 0) throw new Misuse(`${typed.rest.join(" ")} is too much`);
  return verb.run(typed, surroundings);
};

// Completes package-lock.json: `npm ci` refuses a lock file that lacks the packages for other machines (native
// binaries, one optional package for each system), and npm leaves them out where the registry it asked does not carry
// them. Their version is exact in the package that asks for them and their name says the machine, so the entry can be
// written without asking anyone. Run by script/lock after npm install.
import { readFileSync, writeFileSync } from "node:fs";

type Entry = {
  version?: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Entry> };

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

function machineOf(name: string): Pick<Entry, "cpu" | "os" | "libc"> | undefined {
  const words = name.slice(name.indexOf("/") + 1).split(/[-/]/);
  const cpu = processors.filter((word) => words.includes(word));
  const os = systems.filter((word) => words.includes(word));
  if (cpu.length + os.length === 0) return undefined;
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : [];
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && os.includes("linux") && { libc }),
    ...(os.length > 0 && { os }),
  };
}

const path = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;
const present = new Set(Object.keys(lock.packages).map((key) => key.slice(key.lastIndexOf("node_modules/"))));
const added: string[] = [];
for (const asking of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const machine = machineOf(name);
    if (present.has(key) || !machine || !/^\d/.test(version)) continue;
    lock.packages[key] = { version, ...machine, ...(asking.dev && { dev: true }), optional: true };
    present.add(key);
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0) {
  const [root, ...others] = Object.entries(lock.packages);
  others.sort(([one], [two]) => (one < two ? -1 : 1));
  lock.packages = Object.fromEntries(root ? [root, ...others] : others);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(`${added.length} packages for other machines added to ${path}\n`);

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";

// Tries what a process that reads files may not do, and prints what came of each.

const nameOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.name) : "";

const came = (work: () => void): string => {
  try {
    work();
    return "done";
  } catch (error) {
    return nameOf(error);
  }
};

const connected = async (port: number): Promise<string> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done("done"));
    socket.once("error", (error) => done(nameOf(error)));
  });

const tried = {
  "reads the users": came(() => void readFileSync("/etc/passwd")),
  "lists the root": came(() => void readdirSync("/")),
  "reads the settings of the process": came(() => void readFileSync("/proc/self/environ")),
  "writes a file": came(() => writeFileSync("/tmp/attune-nosy", "")),
  "starts a program": came(() => void spawnSync("/bin/true")),
  "starts a thread": came(() => void new Worker("0", { eval: true })),
  "runs a text": came(() => void Reflect.construct(Function, ["return 1"])),
  "is told of": Object.keys(process.env).toSorted().join(" "),
  connects: await connected(Number(process.argv[2])),
};
process.stdout.write(JSON.stringify(tried));

import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { clusterFolders } from "../../../tests/kit/cluster-folders.ts";
import { embeddedBinaries, embeddedPackage } from "./binaries.ts";
import { makeSymlinks } from "./symlinks.ts";

const folderFor = clusterFolders();

const links = ["native/lib/libpq.so.5", "native/lib/libpq.so"];

let folder = "";
beforeEach(() => {
  folder = folderFor("package");
  mkdirSync(join(folder, "native/lib"), { recursive: true });
  writeFileSync(join(folder, "native/lib/libpq.so.5.18"), "the library");
  writeFileSync(
    join(folder, "native/pg-symlinks.json"),
    JSON.stringify(links.map((target) => ({ source: "native/lib/libpq.so.5.18", target }))),
  );
});

test("the links are made once, whoever else makes them, and lead inside their own folder", async () => {
  await Promise.all(Array.from({ length: 8 }, async () => makeSymlinks(folder)));
  for (const link of links) {
    expect(readlinkSync(join(folder, link))).toBe("libpq.so.5.18");
    expect(readFileSync(join(folder, link), "utf8")).toBe("the library");
  }
  const before = lstatSync(join(folder, "native/lib/libpq.so")).mtimeMs;
  await makeSymlinks(folder);
  expect(lstatSync(join(folder, "native/lib/libpq.so")).mtimeMs).toBe(before);
});

test("a package that may not be written is told, with the way out", async () => {
  rmSync(join(folder, "native/lib"), { recursive: true });
  await expect(makeSymlinks(folder)).rejects.toThrow(
    /could not be made \(ENOENT: .*libpq.so.5\).*set DATABASE_URL/,
  );
});

test("every link that the installed package wants is there", async () => {
  const { postgres } = await embeddedBinaries();
  const wanted = JSON.parse(
    readFileSync(join(embeddedPackage(), "native/pg-symlinks.json"), "utf8"),
  ) as readonly {
    readonly target: string;
  }[];
  expect(wanted.length).toBeGreaterThan(0);
  for (const { target } of wanted)
    expect(lstatSync(join(embeddedPackage(), target)).isSymbolicLink()).toBe(true);
  expect(lstatSync(postgres).isFile()).toBe(true);
});

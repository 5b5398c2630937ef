import { operatorPermit } from "../../../src/core/access/operator.ts";
import { beginImport } from "../../../src/store/imports.ts";
import { cast } from "../../kit/actors.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const list =
  'Title,Date,Hours,Presenter\r\nFirst Year,2025-03-01,6,Ana\r\n"Play",3/14/2025,1:30,\r\nWrong,soon,two,\r\nFirst Year,2025-03-01,6.0,Ana\r\n';
const rsc = "Supervisor;Form;From;To;Hours\nAna Ruiz;group;2025-01-01;2025-02-01;4,5\n";
const document = JSON.stringify({
  format: "attune.portfolio/1",
  id: "another",
  ethicsSignedOn: "2025-01-01",
  training: [
    { id: "c0000000-0000-4000-8000-0000000000d1", title: "Play", date: "2025-03-01", hours: 6, areas: [] },
  ],
  rsc: [
    {
      id: "r",
      from: "2025-01-01",
      to: "2025-02-01",
      hours: 3,
      form: "group",
      provider: { id: "ana" },
      about: { provider: { name: "Ana Ruiz", holder: cast.members.person.personId } },
    },
  ],
});

/** Sends a list; gives the address of what was made of it. */
const sent = async ({ stage }: Scene, pasted: string): Promise<string> => {
  const id = stage.world.ids.id();
  const answer = await stage.as("person").post("/portfolio/import", { id, pasted });
  if (answer.status !== 303) throw new Error(`a list was not taken: ${answer.status}`);
  return `/portfolio/import/${id}`;
};

const accepted = async (scene: Scene, pasted: string): Promise<string> => {
  const address = await sent(scene, pasted);
  const answer = await scene.stage.as("person").post(`${address}/accept`, { seen: "1" });
  if (answer.status !== 303) throw new Error(`a list was not brought in: ${answer.status}`);
  return address;
};

const undone = async (scene: Scene): Promise<string> => {
  const address = await accepted(scene, rsc);
  await scene.stage.as("person").post(`${address}/undo`, {});
  return address;
};

type Make = (scene: Scene) => Promise<string>;

const own = (
  make: Make,
  under: string,
  answers: RouteExample["answers"],
  fields?: Readonly<Record<string, string>>,
): RouteExample => ({
  by: "person",
  ask: async (scene) => {
    const address = `${await make(scene)}${under}`;
    return fields === undefined ? { address } : { address, fields };
  },
  answers,
  names: "own",
});

const sending = (pasted: string, answers: RouteExample["answers"]): RouteExample => ({
  by: "person",
  ask: ({ stage }) => ({ address: "/portfolio/import", fields: { id: stage.world.ids.id(), pasted } }),
  answers,
});

/** A workbook of two sheets, as it is kept. */
const ofBook: Make = async ({ stage }) => {
  const id = stage.world.ids.id<"import">();
  const { personId } = cast.members.person;
  const rows = [{ line: 2, cells: ["Play"] }];
  await stage.world.store.withinPerson(personId, async (tx) =>
    beginImport(tx, operatorPermit("entry.change"), personId, {
      id,
      name: "book.xlsx",
      content: {
        source: "list",
        headings: ["Title"],
        rows,
        sheet: "2024",
        others: [{ sheet: "Notes", headings: ["Title"], rows }],
      },
      matching: { kind: "training", sources: {}, dateOrder: "mdy", decimal: "point" },
      madeAt: stage.clock.now(),
    }),
  );
  return `/portfolio/import/${id}`;
};

const ofList: Make = async (scene) => sent(scene, list);
const ofRsc: Make = async (scene) => sent(scene, rsc);
const ofDocument: Make = async (scene) => sent(scene, document);
const taken: Make = async (scene) => accepted(scene, rsc);

const matching = {
  seen: "1",
  kind: "training",
  "of.title": "column.0",
  "of.date": "column.1",
  decimal: "point",
};

export const portfolioImportExamples: RouteExamples = {
  "GET /portfolio/import": [
    {
      by: "person",
      ask: async (scene) => {
        await ofList(scene);
        return { address: "/portfolio/import" };
      },
      answers: 200,
    },
    { by: "other-person", ask: () => ({ address: "/portfolio/import" }), answers: 200 },
  ],
  "POST /portfolio/import": [
    sending(list, { to: "/portfolio/import/" }),
    sending(document, { to: "/portfolio/import/" }),
    sending("{}", 409),
    sending("Title", 409),
    sending('"unclosed', 409),
    sending("", 422),
  ],
  "GET /portfolio/import/:import": [
    own(ofList, "", 200),
    own(ofRsc, "", 200),
    own(ofDocument, "", 200),
    own(taken, "", 200),
    own(undone, "", 200),
  ],
  "GET /portfolio/import/:import/columns": [
    own(ofList, "/columns", 200),
    own(ofList, "/columns?kind=rsc", 200),
    own(taken, "/columns", { to: "/portfolio/import/" }),
  ],
  "POST /portfolio/import/:import/columns": [
    own(ofList, "/columns", { to: "/portfolio/import/" }, { ...matching, order: "dmy" }),
    own(ofList, "/columns", 422, matching),
    own(ofList, "/columns", 409, { ...matching, order: "dmy", seen: "7" }),
  ],
  "POST /portfolio/import/:import/sheet": own(
    ofBook,
    "/sheet",
    { to: "/portfolio/import/" },
    { seen: "1", sheet: "Notes" },
  ),
  "GET /portfolio/import/:import/left-out.csv": own(ofList, "/left-out.csv", 200),
  "POST /portfolio/import/:import/accept": [
    own(ofList, "/accept", { to: "/portfolio/import/" }, { seen: "1", repeated: "yes" }),
    own(ofRsc, "/accept", { to: "/portfolio/import/" }, { seen: "1" }),
    own(ofDocument, "/accept", { to: "/portfolio/import/" }, { seen: "1" }),
    own(ofList, "/accept", 409, { seen: "7" }),
  ],
  "POST /portfolio/import/:import/undo": [
    own(taken, "/undo", { to: "/portfolio/import/" }, {}),
    own(taken, "/undo", { to: "/portfolio/import/" }, { changed: "yes" }),
    own(ofList, "/undo", 409, {}),
  ],
  "POST /portfolio/import/:import/redo": [
    own(undone, "/redo", { to: "/portfolio/import/" }, {}),
    own(taken, "/redo", { to: "/portfolio/import/" }, {}),
    own(ofList, "/redo", 409, {}),
  ],
  "POST /portfolio/import/:import/drop": own(ofList, "/drop", { to: "/portfolio/import" }, {}),
};

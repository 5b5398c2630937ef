// Who may import whom: the table of the architecture, as the build runs it. `core ← store, services, ui ← web ←
// features ← demonstration ← main, cli`: an arrow points at what is imported, and nothing points back.

const core = "^src/core/";
const tests = "(^tests/|[.]test[.]tsx?$)";

/** A room of core may import itself and the rooms below it, nothing else. */
const coreRooms = {
  kernel: [],
  access: ["kernel"],
  account: ["kernel", "access"],
  association: ["kernel", "access", "standards"],
  audit: ["kernel", "access"],
  messages: ["kernel", "access", "account", "association"],
  framework: ["kernel"],
  standards: ["kernel", "framework", "portfolio"],
  portfolio: ["kernel"],
  register: ["kernel", "access", "account", "portfolio"],
  directory: ["kernel", "access", "register"],
  entries: ["kernel", "access", "portfolio", "register"],
  documents: ["kernel", "access", "portfolio", "entries"],
  import: ["kernel", "access", "portfolio", "register", "entries"],
  renewal: ["kernel", "portfolio", "standards"],
  planning: ["kernel", "portfolio", "standards"],
  competencies: ["kernel", "framework", "portfolio", "standards", "entries", "readiness"],
  readiness: ["kernel", "association", "portfolio", "standards", "planning", "register", "entries"],
  simulation: ["standards"],
  comparison: ["kernel", "portfolio", "standards"],
  references: ["kernel", "access", "messages", "framework"],
  exam: ["kernel", "standards"],
  payments: ["kernel", "association"],
  application: [
    "framework",
    "kernel",
    "access",
    "account",
    "association",
    "messages",
    "standards",
    "portfolio",
    "register",
    "documents",
    "readiness",
    "entries",
    "references",
    "exam",
    "payments",
  ],
  vetting: ["kernel", "entries", "register", "application"],
  decisions: ["kernel", "access", "standards", "application"],
  credential: ["kernel", "access", "standards", "application", "decisions"],
};

/**
 * What a room outside core may import from src/; npm packages are in `packages`.
 * `web` may call `store` and `services`: it loads who stands before the door (docs/decisions/0012). `features` call the
 * store's statements, because only the store has them.
 */
const rooms = {
  store: ["core", "store", "services"],
  services: ["core", "services"],
  ui: ["core", "ui"],
  web: ["core", "store", "services", "ui", "web"],
  worker: ["core", "store", "services", "ui", "worker"],
  features: ["core", "store", "services", "ui", "web", "features"],
  demonstration: ["core", "store", "features", "demonstration"],
};

const packages = {
  core: ["zod"],
  store: ["kysely", "pg"],
  ui: ["hono", "string-width", "@simplewebauthn/browser"],
  features: ["hono", "@hono", "zod", "kysely"],
  web: ["hono", "@hono", "zod", "prom-client", "@fastify"],
  worker: ["pg-boss", "pg"],
  demonstration: [],
};

const typesOnly = [
  { from: "store", to: "services" },
  { from: "worker", to: "services" },
  { from: "features", to: "services" },
];

/** @param {readonly string[]} names */
const anyOf = (names) => `(${names.join("|")})`;

export default {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would hide from every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(coreRooms).map(([room, below]) => ({
      name: `core-${room}-imports-lower-rooms`,
      severity: "error",
      from: { path: `${core}${room}/`, pathNot: tests },
      to: {
        path: "^(src|tests|standards|bench|script|tools)/",
        pathNot: `${core}${anyOf([room, ...below])}/`,
      },
    })),
    {
      name: "core-has-rooms",
      comment:
        "Every room of core has its place in the order; a new one is entered in .dependency-cruiser.js.",
      severity: "error",
      from: { path: core, pathNot: `${core}${anyOf(Object.keys(coreRooms))}/` },
      to: {},
    },
    {
      name: "core-is-pure",
      comment: "No I/O, no clock, no randomness: not even Node's own modules.",
      severity: "error",
      from: { path: core, pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    ...Object.entries(packages).map(([room, names]) => ({
      name: `${room}-packages`,
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: tests },
      to: { path: "node_modules/", pathNot: names.length > 0 ? `node_modules/${anyOf(names)}/` : "^$" },
    })),
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: tests },
      to: { path: "^(src|bench|script|tools)/", pathNot: `^src/${anyOf(allowed)}/` },
    })),
    ...typesOnly.map(({ from, to }) => ({
      name: `${from}-takes-types-of-${to}`,
      severity: "error",
      from: { path: `^src/${from}/`, pathNot: tests },
      to: { path: `^src/${to}/`, dependencyTypesNot: ["type-only"] },
    })),
    {
      name: "services-take-types-of-core",
      comment: "A service may speak of what core knows, and use the kernel; it does not decide.",
      severity: "error",
      from: { path: "^src/services/", pathNot: tests },
      to: { path: core, pathNot: `${core}kernel/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "features-do-not-meet",
      comment: "What two journeys need is a rule (core), a control (ui) or an event (outbox).",
      severity: "error",
      from: { path: "^src/features/([^/]+)/", pathNot: tests },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "operator-is-at-the-machine",
      comment:
        "The permit of whoever runs the installation is for its command line: nothing from the network gets it.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/cli/", tests] },
      to: { path: "^src/core/access/operator[.]ts$" },
    },
    {
      name: "source-does-not-import-tests",
      severity: "error",
      from: { path: "^(src|bin|script|tools)/", pathNot: tests },
      to: { path: tests },
    },
    {
      name: "not-to-dev-packages",
      severity: "error",
      from: { path: "^src/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|tools/node)/" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
      mainFields: ["main", "types"],
    },
  },
};

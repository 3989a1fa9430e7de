/** Who may import whom: the table of the README, as rules that the build obeys. */
const layers = {
  domain: ["domain"],
  dataset: ["dataset", "domain"],
  state: ["state", "domain"],
  ui: ["ui"],
  parts: ["parts", "domain", "ui"],
  features: ["features", "parts", "domain", "state", "routes", "ui"],
  routes: ["routes", "features", "domain", "ui"],
  app: ["app", "routes", "features", "domain", "state", "ui", "parts"],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-its-own`,
  comment: `${layer} may import ${allowed.join(", ")}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    path: "^src/",
    pathNot: [...allowed.map((name) => `^src/${name}`), ...(layer === "domain" ? ["^src/dataset/schema"] : [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "domain-takes-only-types-from-the-schema",
      comment: "the types of a ladder are inferred from the schema; its code stays out of the domain",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "^src/dataset/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-takes-its-types-in-one-place",
      severity: "error",
      from: { path: "^src/domain/", pathNot: "^src/domain/ladder/ladder\\.ts$" },
      to: { path: "^src/dataset/" },
    },
    {
      name: "features-are-strangers",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "domain-needs-no-package-but-diff",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "node_modules|^[a-z@]", pathNot: ["^src/", "node_modules/diff/"] },
    },
    {
      name: "charts-and-tables-stay-behind-ui",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/ui/" },
      to: { path: "node_modules/(recharts|@tanstack/(react-table|table-core))/" },
    },
    {
      name: "data-is-read-by-dataset-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/dataset/" },
      to: { path: "^data/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "browser", "default", "types"],
    },
  },
};

/** Who may import whom. Each rule says why; `npm run deps` checks them, `npm run graph` draws the house. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(server|client|tests|scripts)/", pathNot: to },
});
const reserved = (name, pkg, where, comment) => ({
  name,
  comment,
  severity: "error",
  from: { pathNot: where },
  to: { path: `node_modules/(${pkg})(/|$)`, dependencyTypesNot: ["type-only"] },
});
/** What the inner rooms see of the store: the port and the names and shapes of its queries. */
const PORT = "store/(GraphStore|queries\\.gen)\\.ts";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "A cycle means that two files are one file. Types alone may point back: they are gone when it runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "Nobody imports it: delete it.",
      severity: "error",
      from: { orphan: true, pathNot: "^(tests|scripts)/|\\.d\\.ts$" },
      to: {},
    },

    // Inside the server, from the bottom up.
    only("model-is-the-bottom", "^server/model/", "^server/model/", "The model knows nobody."),
    only(
      "argument-is-pure",
      "^server/argument/",
      "^server/(argument|model)/",
      "Evaluation is a function of the model only.",
    ),
    only(
      "mapping-is-pure",
      "^server/mapping/",
      "^server/(mapping|argument|law|model)/",
      "A case and the law become one map; where it is kept is not its business.",
    ),
    only(
      "formats-are-pure",
      "^server/formats/",
      "^server/(formats|argument|text|model)/",
      "A file of arguments becomes a map or a framework, and back; what they establish is not its business.",
    ),
    only("law-is-pure", "^server/law/", "^server/(law|model)/", "Law is answered from the model only."),
    only(
      "text-is-pure",
      "^server/text/",
      "^server/(text|model)/",
      "How any text is read, and its faults told.",
    ),
    only(
      "casefile-is-pure",
      "^server/casefile/",
      "^server/(casefile|text|law|model)/",
      "Text in, case out; what it holds against somebody must be what the law requires.",
    ),
    only("lawfile-is-pure", "^server/lawfile/", "^server/(lawfile|text|model)/", "Text in, law library out."),
    only(
      "path-is-pure",
      "^server/path/",
      "^server/(path|model)/",
      "Columns in, paths and their words out; where the columns come from is not its business.",
    ),
    only("facet-is-pure", "^server/facet/", "^server/(facet|model)/", "Columns in, counts out."),
    only("metric-is-pure", "^server/metric/", "^server/metric/", "A graph in, its measures out."),
    only("figure-is-pure", "^server/figure/", "^server/(figure|finding|model)/", "Figures in, sources out."),
    only("comparison-is-pure", "^server/comparison/", "^server/(comparison|finding|model)/", "Pairs out."),
    only("finding-is-pure", "^server/finding/", "^server/(finding|metric|model)/", "Facts in, findings out."),
    only(
      "export-is-pure",
      "^server/export/",
      "^server/(export|model)/",
      "An exporter reads a plain subgraph, never the store.",
    ),
    only(
      "store-sees-the-model",
      "^server/store/",
      "^server/(store|model)/",
      "A store maps rows to the model, nothing more.",
    ),
    only(
      "search-sees-the-port",
      "^server/search/",
      `^server/(search/|model/|${PORT})`,
      "An index is filled from any store and knows no GraphQL.",
    ),
    only(
      "ingest-sees-the-port",
      "^server/ingest/",
      `^server/(ingest/|casefile/|lawfile/|mapping/|law/|model/|${PORT})`,
      "Ingestion writes through the port.",
    ),
    only(
      "curation-sees-the-port",
      "^server/curation/",
      `^server/(curation/|ingest/|casefile/|model/|search/alike\\.ts|${PORT})`,
      "An act changes the text, and what follows from the text; it knows no screen and no GraphQL.",
    ),
    only(
      "graphql-sees-no-adapter",
      "^server/graphql/",
      `^server/(graphql|model|argument|law|mapping|casefile|ingest|curation|export|finding|figure|comparison|search|path|facet|metric)/|^server/${PORT}`,
      "Resolvers speak to the port.",
    ),
    only(
      "http-knows-no-graphql",
      "^server/http/",
      "^server/(http/|export/|model/|store/GraphStore\\.ts)",
      "HTTP decides who may ask and how much; what is asked is not its business.",
    ),
    only(
      "commands-see-the-root",
      "^server/command/",
      "^server/(command/|ingest/|curation/trail\\.ts|model/|argument/|law/|mapping/|formats/|export/|config\\.ts|main\\.ts)",
      "A command asks the composition root for a house, or a pure room for an answer; it picks no store.",
    ),
    only(
      "config-is-a-door",
      "^server/config\\.ts$",
      "^server/model/",
      "The environment is parsed before anything else is there.",
    ),
    {
      name: "one-file-picks-the-store",
      comment: "Only the composition root knows that there are two stores; tests open them in one place.",
      severity: "error",
      from: {
        pathNot: "^(server/(main\\.ts|store/)|tests/(helpers/|contract/|unit/store/|bench/)|scripts/)",
      },
      to: { path: "^server/store/(neo4j|embedded)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-are-strangers",
      comment: "Neither adapter may lean on the other.",
      severity: "error",
      from: { path: "^server/store/neo4j[^/]*\\.ts$" },
      to: { path: "^server/store/(embedded|engine)[^/]*\\.ts$" },
    },
    {
      name: "adapters-are-strangers-too",
      comment: "As above, the other way round.",
      severity: "error",
      from: { path: "^server/store/(embedded|engine)[^/]*\\.ts$" },
      to: { path: "^server/store/neo4j[^/]*\\.ts$" },
    },
    {
      name: "pure-means-pure",
      comment: "No node built-ins in pure folders: they run anywhere and are tested without anything.",
      severity: "error",
      from: {
        path: "^server/(model|argument|formats|law|mapping|text|\\w+file|export|finding|figure|comparison|path|facet|metric)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "few-files-with-effects",
      comment: "Steps of ingestion are pure; only what loads and compares touches the store.",
      severity: "error",
      from: { path: "^server/ingest/(?!(load|bulk|write|verify|folders)\\.ts)" },
      to: { path: "^server/store/", dependencyTypesNot: ["type-only"] },
    },

    // The treaty between the two sides is the SDL.
    {
      name: "client-is-not-server",
      comment: "The GraphQL schema is the only thing that both know.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/" },
    },
    {
      name: "server-is-not-client",
      comment: "As above.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^client/" },
    },

    // Inside the client.
    only("api-is-the-client-bottom", "^client/api/", "^client/api/", "Fetching knows no state."),
    only("state-sees-api", "^client/state/", "^client/(state|api)/", "State is testable without a browser."),
    only(
      "layouts-are-alone",
      "^client/layouts/",
      "^client/layouts/",
      "Positions from a plain graph; runs in a worker.",
    ),
    only("ui-is-alone", "^client/ui/", "^client/ui/", "Parts without meaning."),
    only(
      "canvas-sees-state",
      "^client/canvas/",
      "^client/(canvas|state|layouts|ui)/",
      "The canvas does not fetch and knows no panel.",
    ),
    only(
      "panels-see-state",
      "^client/panels/",
      "^client/(panels|state|ui)/",
      "Panels speak to the canvas through state.",
    ),
    only(
      "console-stands-alone",
      "^client/console/",
      "^client/(console|api|state|ui)/",
      "The console is a page of its own: it draws no canvas and carries no panel.",
    ),

    // One door for each library that could spread.
    reserved(
      "bolt-in-one-file",
      "neo4j-driver",
      "^server/store/neo4j\\.ts$|^(scripts|tests)/",
      "One file knows Bolt.",
    ),
    reserved(
      "engine-in-one-file",
      "@grafeo-db",
      "^server/store/engine\\.ts$",
      "One file, and one process of its own, knows the embedded engine.",
    ),
    reserved(
      "graphql-at-the-edge",
      "graphql|graphql-yoga|@graphql-tools|@graphql-yoga|@escape\\.tech",
      "^(server/graphql|client/api|client/console|scripts|tests)/",
      "GraphQL is an edge.",
    ),
    reserved("hono-at-the-edge", "hono|@hono", "^(server/http|tests)/", "HTTP is an edge."),
    reserved("commander-in-commands", "commander|ora", "^server/command/", "A terminal is an edge."),
    reserved(
      "yaml-where-text-is-read",
      "yaml",
      "^(server/text|server/casefile|scripts|tests)/",
      "Text is read in one room and written in one.",
    ),
    reserved(
      "edtf-in-one-file",
      "edtf",
      "^server/model/dates\\.ts$",
      "One file knows how dates are written.",
    ),
    reserved(
      "cytoscape-in-the-canvas",
      "cytoscape[^/]*",
      "^client/(canvas|layouts)/",
      "Everything else sees plain elements.",
    ),
    reserved("graphology-in-metric", "graphology[^/]*", "^server/metric/", "One room measures graphs."),
    reserved(
      "editors-in-the-console",
      "@codemirror|@lezer|cm6-graphql",
      "^(client/console/editor|tests)/",
      "The heaviest library of the page is loaded by the one that needs it, and late.",
    ),
    reserved(
      "elk-in-the-bench",
      "elkjs",
      "^tests/bench/",
      "A general layered layout is what ours is measured against; the page does not carry it.",
    ),

    {
      name: "nobody-imports-tests",
      comment: "Tests are leaves.",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "unit-tests-open-no-store",
      comment: "A unit test that needs a store is a contract test.",
      severity: "error",
      from: { path: "^tests/unit/" },
      to: { path: "^(server/store/(neo4j|embedded)\\.ts|tests/helpers/stores\\.ts)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.redthread)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};

import { STORES } from "../helpers/stores.ts";
import { storeSuite } from "./store.suite.ts";

for (const { name, open } of STORES) storeSuite(name, open);

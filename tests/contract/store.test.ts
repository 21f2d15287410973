import { STORES } from "../helpers/stores.ts";
import { storeLimits } from "./store.limits.ts";
import { storeSuite } from "./store.suite.ts";

for (const { name, open } of STORES) {
  storeSuite(name, open);
  storeLimits(name, open);
}

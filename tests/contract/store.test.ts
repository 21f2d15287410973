import { stores } from "../helpers/stores.ts";
import { storeLimits } from "./store.limits.ts";
import { storeSuite } from "./store.suite.ts";

for (const store of stores()) {
  storeSuite(store);
  storeLimits(store.name, store.open);
}

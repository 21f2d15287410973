// Adds entries to package-lock.json for optional packages of other platforms that a registry did not offer when the
// lock was written. `npm ci` compares the lock with what package.json asks for and refuses a lock without them; on
// this platform they are never fetched. Run it after `npm install` has changed the lock.
import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./run.mjs";

const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openharmony"];
const PROCESSORS = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x"];
const LIBC = { musl: "musl", gnu: "glibc" };

const file = inRoot("package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;
let added = 0;
for (const [path, owner] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const known = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    if (known || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    packages[`node_modules/${name}`] = entry(name, version, owner);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
// Where a package came from is each machine's own business; its integrity is what is checked.
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`lock-platforms: added ${added}`);

function entry(name, version, owner) {
  const os = SYSTEMS.find((system) => name.includes(`-${system}`));
  const cpu = PROCESSORS.find((processor) => new RegExp(`-${processor}(?:-|$)`).test(name));
  if (!os || !cpu) throw new Error(`lock-platforms: ${name}@${version} names no platform`);
  const libc = LIBC[name.slice(name.lastIndexOf("-") + 1)];
  if (os === process.platform && cpu === process.arch && libc !== "musl") {
    throw new Error(`lock-platforms: ${name}@${version} is for this platform and could not be had`);
  }
  return {
    version,
    cpu: [cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

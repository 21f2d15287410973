import { defineConfig } from "vitest/config";

const node = { environment: "node" as const, root: import.meta.dirname };

/** One project a kind of test; each says what it may open. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      { test: { ...node, name: "cases", include: ["tests/cases/**/*.test.ts"] } },
      {
        test: {
          ...node,
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...node,
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...node,
          name: "e2e",
          include: ["tests/e2e/**/*.spec.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
